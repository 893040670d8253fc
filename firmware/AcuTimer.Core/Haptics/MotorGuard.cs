using System;
using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Haptics
{
    /// <summary>
    /// The only owner of the motor. Whoever else wants it on asks here, for a bounded time; whoever wants it off is
    /// always heard. The watchdog may call <see cref="Check"/> from another thread, so every member that needs more than one
    /// number takes the lock.
    /// </summary>
    public sealed class MotorGuard
    {
        private const long Gap = HapticLimits.GapMinMs * 1000L;

        private readonly IMotor motor;
        private readonly IClock clock;
        private readonly object gate = new object();
        private readonly DutyWindow window = new DutyWindow();
        private long offAt = -Gap;
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
        public bool On => on;

        /// <summary>Who watches the motor while it runs; null for who always does. Told under the lock: it is never at rest while the motor runs.</summary>
        public IMotorWatch Watch { get; set; }

        /// <summary>From when a pulse may begin, on the clock: before, the motor still falls from the last one.</summary>
        public long FreeFrom
        {
            get
            {
                lock (gate)
                {
                    return offAt + Gap;
                }
            }
        }

        /// <summary>How often a limit kept the motor from running since power-on.</summary>
        public int Cuts { get; private set; }

        /// <summary>How often the pin did not take what was wished since power-on; each wish counts once.</summary>
        public int Refusals { get; private set; }

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
                bool allowed = Allows(percent, now, until);
                if (allowed)
                {
                    if (!on && Watch != null)
                    {
                        Watch.Begin();
                    }

                    onSince = on ? onSince : now;
                    offAt = until;
                    on = true;
                    if (Tell(percent))
                    {
                        return true;
                    }
                }

                // A pin that took neither the duty nor the stop is one refusal.
                bool stopped = OffLocked(now);
                Cuts += allowed ? 0 : 1;
                Refusals += allowed || !stopped ? 1 : 0;
                return false;
            }
        }

        /// <summary>Reckons up to now how long the motor ran: to be done while nothing is due, so that the next pulse need not wait for it.</summary>
        public void Reckon(long now)
        {
            lock (gate)
            {
                window.Roll(now);
            }
        }

        /// <summary>Stops the motor, whatever state it is in.</summary>
        /// <returns>False when the pin did not take it; <see cref="Check"/> then tries again.</returns>
        public bool Off()
        {
            lock (gate)
            {
                return Stop(clock.Microseconds);
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
                if (!on && Watch != null)
                {
                    Watch.End();
                }

                bool late = on && now >= offAt + graceMicroseconds;
                if (late)
                {
                    Stop(now);
                }

                return late;
            }
        }

        private bool Allows(int percent, long now, long until)
        {
            long start = on ? onSince : now;
            return percent > 0
                && percent <= HapticLimits.FullDuty
                && (on || now >= offAt + Gap)
                && until - start <= HapticLimits.PulseMaxMs * 1000L
                && window.Allows(now, until - start);
        }

        private bool Stop(long now)
        {
            bool taken = OffLocked(now);
            Refusals += taken ? 0 : 1;
            return taken;
        }

        private bool OffLocked(long now)
        {
            if (on)
            {
                window.Add(onSince, now);
                offAt = now;
                onSince = now;
            }

            // A pin that refuses stays marked as running and overdue, so that the watchdog tries again.
            bool taken = Tell(0);
            on = !taken;
            return taken;
        }

        /// <summary>Tells the pin. One that throws has not taken it, and must not keep others from being told.</summary>
        private bool Tell(int percent)
        {
            bool taken = false;
            try
            {
                taken = motor.SetDuty(percent);
            }
            catch (Exception)
            {
                // Not taken, then.
            }

            return taken;
        }
    }
}
