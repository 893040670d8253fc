using AcuTimer.Board.Pictures;

namespace AcuTimer.Tool.Pictures;

/// <summary>What the panel shows in the middle of a step's work, on one side.</summary>
/// <param name="Step">The step's number, from 0.</param>
/// <param name="Picture">The panel.</param>
internal sealed record StepShot(int Step, Picture Picture);
