using AcuTimer.Core.Ports;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>A watchdog that never had to stop anything.</summary>
    public sealed class FakeWatchdog : IWatchdog
    {
        public int Stops => 0;
    }
}
