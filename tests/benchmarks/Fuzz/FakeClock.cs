using AcuTimer.Core.Ports;

namespace AcuTimer.Benchmarks.Fuzz;

/// <summary>A clock that only moves when it is told to.</summary>
internal sealed class FakeClock : IClock
{
    public long Microseconds { get; set; }
}
