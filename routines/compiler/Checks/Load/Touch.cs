using AcuTimer.Compiler.Resolved;

namespace AcuTimer.Compiler.Checks.Load;

/// <summary>A stretch of time in which a hand touches one place.</summary>
/// <param name="Place">The point's code and a side.</param>
/// <param name="Step">The step that asks for it.</param>
/// <param name="Start">Microseconds since the session began.</param>
/// <param name="Length">Microseconds.</param>
/// <param name="From">Share of the step's pressure at the start, 0 to 1; it changes evenly.</param>
/// <param name="To">The same at the end.</param>
/// <param name="Steady">Pressing without moving; else the hand moves, or turns between two rounds.</param>
internal readonly record struct Touch(Place Place, BuiltStep Step, long Start, long Length, double From, double To, bool Steady);

/// <summary>A point on one side of the body; in an area, one of its stations.</summary>
internal readonly record struct Place(string Point, bool Right, int Station)
{
    /// <summary>A point has no stations: wherever those of an area around it lie, it is pressed with each.</summary>
    public const int EveryStation = -1;
}
