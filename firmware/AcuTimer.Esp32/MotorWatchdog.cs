using System.Threading;
using AcuTimer.Core.Haptics;

namespace AcuTimer.Esp32
{
    /// <summary>Stops a motor that the loop has left running. Has a thread of its own, so it works while the loop is stuck.</summary>
    public sealed class MotorWatchdog
    {
        private const int PeriodMs = 50;
        private const long GraceMicroseconds = 50000;

        private readonly MotorGuard guard;
        private readonly Timer timer;

        /// <summary>Starts to watch.</summary>
        public MotorWatchdog(MotorGuard guard)
        {
            this.guard = guard;
            timer = new Timer(OnTick, null, PeriodMs, PeriodMs);
        }

        /// <summary>Times that it had to step in since power-on.</summary>
        public int Stops { get; private set; }

        private void OnTick(object state)
        {
            if (guard.Check(GraceMicroseconds))
            {
                Stops++;
            }
        }
    }
}
