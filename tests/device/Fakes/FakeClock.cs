using AcuTimer.Core.Ports;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>A clock that the test moves.</summary>
    public sealed class FakeClock : IClock
    {
        public long Microseconds { get; set; }
    }
}
