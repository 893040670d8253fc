namespace AcuTimer.Board;

/// <summary>Units of virtual time. All times are microseconds since power-on.</summary>
public static class VirtualTime
{
    public const long Microsecond = 1;
    public const long Millisecond = 1_000;
    public const long Second = 1_000_000;

    /// <summary>The tick of the CLR (FreeRTOS at 100 Hz): sleeps, timed waits, timers and DateTime are this coarse.</summary>
    public const long Tick = 10 * Millisecond;

    /// <summary>How long a green thread runs before another one that is ready gets its turn.</summary>
    public const long Quantum = 20 * Millisecond;

    /// <summary>The first tick at or after a time.</summary>
    public static long TickAtOrAfter(long time) => TickAtOrBefore(time + Tick - 1);

    /// <summary>The last tick at or before a time: what the CLR's coarse clock shows.</summary>
    public static long TickAtOrBefore(long time) => time / Tick * Tick;
}
