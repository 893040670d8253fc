namespace AcuTimer.Board;

/// <summary>The clocks that firmware reads.</summary>
public sealed partial class Scheduler
{
    /// <summary>Reads at one instant before the scheduler takes the thread for a spinning one.</summary>
    public const int SpinLimit = 1_000_000;

    private const long SpinStep = 10 * VirtualTime.Microsecond;
    private int _clockReads;

    /// <summary>
    /// The microsecond clock since boot. Reading costs nothing; only a loop that waits on the clock without ever blocking
    /// is given 10 µs a read, after a million reads, so that it ends.
    /// </summary>
    internal long ReadClock()
    {
        if (++_clockReads > SpinLimit && _current is not null)
        {
            Pass(SpinStep);
        }

        return Now - BootTime;
    }
}
