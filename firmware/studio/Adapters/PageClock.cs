using System;
using AcuTimer.Core.Ports;

namespace AcuTimer.Studio.Adapters;

/// <summary>Virtual time. It moves when the page lets it, and while a transfer keeps the bus.</summary>
internal sealed class PageClock : IClock
{
    /// <summary>The runtime's tick in microseconds: waits and handlers come no finer.</summary>
    public const long Tick = 10_000;

    private long _bootedAt;

    /// <summary>Microseconds since the device first got its power; goes on through cuts and sleep.</summary>
    public long Now { get; private set; }

    /// <inheritdoc/>
    public long Microseconds => Now - _bootedAt;

    /// <summary>Hears that time has passed while the device was busy.</summary>
    public Action? Spent { get; set; }

    /// <summary>The first tick at or after a time.</summary>
    public static long TickAtOrAfter(long time) => TickAtOrBefore(time + Tick - 1);

    /// <summary>The last tick at or before a time.</summary>
    public static long TickAtOrBefore(long time) => time / Tick * Tick;

    /// <summary>The device starts now: its own clock begins at 0.</summary>
    public void Boot() => _bootedAt = Now;

    /// <summary>Time goes on to a later moment.</summary>
    public void MoveTo(long time) => Now = Math.Max(Now, time);

    /// <summary>The device is busy for so many microseconds.</summary>
    public void Spend(long microseconds)
    {
        Now += microseconds;
        Spent?.Invoke();
    }
}
