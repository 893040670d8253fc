using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Haptics
{
    /// <summary>
    /// The only owner of the motor. Whoever else wants it on asks here, for a bounded time; whoever wants it off is
    /// always heard. The watchdog may call <see cref="Check"/> from another thread, so every member takes the lock.
    /// </summary>
    public sealed class MotorGuard
    {
        private readonly IMotor motor;
        private readonly IClock clock;
        private readonly object gate = new object();
        private readonly DutyWindow window = new DutyWindow();
        private long offAt;
        private long onSince;
        private bool on;

        /// <summary>Takes the motor and stops it.</summary>
        public MotorGuard(IMotor motor, IClock clock)
        {
            this.motor = motor;
            this.clock = clock;
            Off();
        }

        /// <summary>Whether the motor was last told to run.</summary>
        public bool On
        {
            get
            {
                lock (gate)
                {
                    return on;
                }
            }
        }

        /// <summary>Runs the motor for a bounded time. The time to stop is set before the motor starts.</summary>
        /// <param name="percent">Duty, 0-100.</param>
        /// <param name="milliseconds">At most <see cref="HapticLimits.PulseMaxMs"/> since the motor was last off.</param>
        /// <returns>False when a limit or the pin refused.</returns>
        public bool Drive(int percent, int milliseconds)
        {
            lock (gate)
            {
                long now = clock.Microseconds;
                long until = now + milliseconds * 1000L;
                long start = on ? onSince : now;
                bool refused = percent <= 0
                    || percent > HapticLimits.FullDuty
                    || until - start > HapticLimits.PulseMaxMs * 1000L
                    || !window.Allows(now, until - start);
                if (refused)
                {
                    OffLocked(now);
                    return false;
                }

                offAt = until;
                onSince = start;
                on = true;
                if (motor.SetDuty(percent))
                {
                    return true;
                }

                OffLocked(now);
                return false;
            }
        }

        /// <summary>Stops the motor, whatever state it is in.</summary>
        /// <returns>False when the pin did not take it; <see cref="Check"/> then tries again.</returns>
        public bool Off()
        {
            lock (gate)
            {
                return OffLocked(clock.Microseconds);
            }
        }

        /// <summary>Stops the motor when its time is over. For the watchdog.</summary>
        /// <param name="graceMicroseconds">How late the loop may be before the watchdog steps in.</param>
        /// <returns>True when it had to step in.</returns>
        public bool Check(long graceMicroseconds)
        {
            lock (gate)
            {
                long now = clock.Microseconds;
                if (!on || now < offAt + graceMicroseconds)
                {
                    return false;
                }

                OffLocked(now);
                return true;
            }
        }

        private bool OffLocked(long now)
        {
            if (on)
            {
                window.Add(onSince, now);
            }

            // A pin that refuses stays marked as running and overdue, so that the watchdog tries again.
            bool taken = motor.SetDuty(0);
            on = !taken;
            offAt = now;
            onSince = now;
            return taken;
        }
    }
}
