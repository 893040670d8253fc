using System;

namespace AcuTimer.Board;

/// <summary>The calendar.</summary>
public sealed partial class SimulatedBoard
{
    private const long TicksPerMicrosecond = TimeSpan.TicksPerMicrosecond;
    private long _utcAtPowerOn = DateTime.UnixEpoch.Ticks;

    /// <summary>
    /// The chip's date and time in units of 100 ns since the year 1, in steps of a tick. 1970 at power-on, as no battery
    /// keeps it; goes on through reboots and deep sleep.
    /// </summary>
    public long UtcTicks => _utcAtPowerOn + (VirtualTime.TickAtOrBefore(BootTime + ReadClock()) * TicksPerMicrosecond);

    private long BootTime => Scheduler.BootTime;

    /// <summary>Sets it; parts of a second are cut off.</summary>
    public void SetUtcTicks(long ticks) =>
        _utcAtPowerOn = ticks - (ticks % TimeSpan.TicksPerSecond) - (Now * TicksPerMicrosecond);
}
