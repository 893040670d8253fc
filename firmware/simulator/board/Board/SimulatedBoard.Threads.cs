using System;

namespace AcuTimer.Board;

/// <summary>What the runtime offers a program's threads.</summary>
public sealed partial class SimulatedBoard
{
    /// <summary>Starts a thread of the program.</summary>
    public FirmwareThread StartThread(string name, Action body) => Scheduler.Spawn(name, system: false, body);

    /// <summary>Milliseconds, up to the tick at or after; 0 = let others run; -1 = for good.</summary>
    public void Sleep(int milliseconds) => Scheduler.Sleep(milliseconds);

    public BoardSignal CreateSignal(bool autoReset, bool initial) => new(Scheduler, autoReset, initial);

    /// <summary>Milliseconds since boot by the coarse clock, in steps of a tick.</summary>
    public long TickCount => VirtualTime.TickAtOrBefore(ReadClock()) / VirtualTime.Millisecond;
}
