using AcuTimer.Core.Ports;
using nanoFramework.Hardware.Esp32;

namespace AcuTimer.Esp32
{
    /// <summary>The microsecond timer: the managed clock only ticks every 10 ms.</summary>
    public sealed class BoardClock : IClock
    {
        /// <inheritdoc/>
        public long Microseconds => (long)HighResTimer.GetCurrent();
    }
}
