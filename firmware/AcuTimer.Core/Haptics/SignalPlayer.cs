namespace AcuTimer.Core.Haptics
{
    /// <summary>
    /// Plays one signal at a time, anchored to the moment it was due: every edge has its own absolute time, so a late
    /// loop delays edges and never drops or stretches the ones after. Times are microseconds on the owner's clock.
    /// </summary>
    public sealed class SignalPlayer
    {
        /// <summary>"No edge is due".</summary>
        public const long Never = long.MaxValue;

        private readonly MotorGuard guard;
        private byte[] pattern;
        private int next;

        /// <summary>Plays on this motor.</summary>
        public SignalPlayer(MotorGuard guard)
        {
            this.guard = guard;
            NextEdge = Never;
        }

        /// <summary>When the next edge is due; <see cref="Never"/> when nothing plays.</summary>
        public long NextEdge { get; private set; }

        /// <summary>Level of strength, in percent of the pattern's duty.</summary>
        public int Strength { get; set; } = 100;

        /// <summary>Begins a signal; one that still plays ends here.</summary>
        /// <param name="signal">What to say.</param>
        /// <param name="at">When it is due, which may be a little in the past.</param>
        public void Play(Signal signal, long at)
        {
            pattern = Patterns.Of(signal);
            next = 0;
            NextEdge = at;
        }

        /// <summary>Does what is due at <see cref="NextEdge"/>.</summary>
        public void Fire()
        {
            if (pattern == null || next >= pattern.Length)
            {
                Stop();
                return;
            }

            int length = pattern[next];
            int duty = pattern[next + 1] * Strength / 100;
            next += 2;
            NextEdge += length * Patterns.Unit;
            if (duty > 0)
            {
                guard.Drive(duty, length * 10);
            }
            else
            {
                guard.Off();
            }
        }

        /// <summary>Ends whatever plays and stops the motor.</summary>
        public void Stop()
        {
            pattern = null;
            NextEdge = Never;
            guard.Off();
        }
    }
}
