namespace AcuTimer.Board;

/// <summary>Sleeping.</summary>
public sealed partial class Scheduler
{
    /// <summary>When a wait of so many milliseconds from now ends: the first tick at or after.</summary>
    internal long Deadline(int milliseconds) =>
        VirtualTime.TickAtOrAfter(Now + (milliseconds * VirtualTime.Millisecond));

    /// <summary>Sleeps; 0 only lets other threads run, -1 sleeps for good.</summary>
    internal void Sleep(int milliseconds)
    {
        ThrowIfDown();
        if (milliseconds == 0)
        {
            Yield();
            return;
        }

        if (milliseconds > 0)
        {
            var me = Running();
            AtInRun(Deadline(milliseconds), () => MakeReady(me));
        }

        Park();
    }
}
