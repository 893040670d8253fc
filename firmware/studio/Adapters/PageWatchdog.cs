using AcuTimer.Core.Haptics;
using AcuTimer.Core.Ports;

namespace AcuTimer.Studio.Adapters;

/// <summary>Stops a motor that the loop has left running: it looks every 50 ms, and allows for 50 ms of lateness.</summary>
internal sealed class PageWatchdog(MotorGuard guard) : IWatchdog
{
    /// <summary>Microseconds between two looks.</summary>
    public const long Period = 50_000;

    /// <inheritdoc/>
    public int Stops { get; private set; }

    /// <summary>When it looks next; <see cref="long.MaxValue"/> while the motor rests.</summary>
    public long NextDue(long now) => guard.On ? ((now / Period) + 1) * Period : long.MaxValue;

    /// <summary>Looks.</summary>
    public void Look() => Stops += guard.Check(Period) ? 1 : 0;
}
