using AcuTimer.Core.Ports;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>A clock that the test moves.</summary>
    public sealed class FakeClock : IClock
    {
        private long time;

        /// <summary>So much passes with each look at it.</summary>
        public long Step { get; set; }

        public long Microseconds
        {
            get
            {
                time += Step;
                return time;
            }

            set => time = value;
        }
    }
}
