using System;

namespace AcuTimer.Core.Haptics
{
    /// <summary>
    /// Plays one signal at a time, anchored to the moment it was due: every edge has its own absolute time, so a late
    /// loop delays edges and never drops or stretches the ones after, except that the motor is always given time to fall. Times are microseconds on the clock.
    /// </summary>
    public sealed class SignalPlayer
    {
        /// <summary>"No edge is due".</summary>
        public const long Never = long.MaxValue;

        private readonly MotorGuard guard;
        private byte[] shapes;

        /// <summary>Where in the shapes the next pulse or gap is.</summary>
        private int next = SignalTable.Nothing;
        private int strength = HapticLimits.FullDuty;
        private int millivolts;
        private bool sounds;
        private int levelAfterKick;
        private int lengthAfterKick;

        /// <summary>Plays on this motor.</summary>
        public SignalPlayer(MotorGuard guard)
        {
            this.guard = guard;
            NextEdge = Never;
        }

        /// <summary>When the next edge is due; <see cref="Never"/> when nothing plays.</summary>
        public long NextEdge { get; private set; }

        /// <summary>Reads the shapes of the signals, which takes memory and time: before a session, and not to switch on.</summary>
        public void Prepare()
        {
            if (shapes == null)
            {
                shapes = SignalTable.Shapes();
            }
        }

        /// <summary>Sets how strongly signals are played.</summary>
        /// <param name="percent">Chosen strength; see <see cref="StrengthLevel"/>.</param>
        /// <param name="supplyMillivolts">What the motor is fed with; 0 when it is not known.</param>
        public void SetLevel(int percent, int supplyMillivolts)
        {
            strength = percent;
            millivolts = supplyMillivolts;
        }

        /// <summary>Notes what the motor is fed with, also while a signal plays: plugging USB in must not drive it harder.</summary>
        /// <param name="supplyMillivolts">Voltage; 0 when it is not known.</param>
        public void Supply(int supplyMillivolts) => millivolts = supplyMillivolts;

        /// <summary>Begins a signal. One that still plays ends here, and the motor is given time to fall.</summary>
        /// <param name="signal">What to say.</param>
        /// <param name="at">When it is due, which may be a little in the past.</param>
        /// <exception cref="InvalidOperationException">It is no signal.</exception>
        public void Play(Signal signal, long at)
        {
            if (signal >= Signal.Count)
            {
                throw new InvalidOperationException();
            }

            Prepare();
            if (sounds)
            {
                Silence();
            }

            next = shapes[(int)signal];
            lengthAfterKick = 0;
            NextEdge = at;
        }

        /// <summary>Does what is due at <see cref="NextEdge"/>.</summary>
        public void Fire()
        {
            if (lengthAfterKick > 0)
            {
                int length = lengthAfterKick;
                lengthAfterKick = 0;
                Drive(levelAfterKick, length);
            }
            else if (shapes[next] == 0)
            {
                Finish();
            }
            else if (!sounds && shapes[next + 1] > 0 && NextEdge < guard.FreeFrom)
            {
                NextEdge = guard.FreeFrom;
            }
            else
            {
                PlayPart(shapes[next], shapes[next + 1]);
                next += 2;
            }
        }

        /// <summary>Ends whatever plays and stops the motor.</summary>
        public void Stop()
        {
            next = SignalTable.Nothing;
            lengthAfterKick = 0;
            NextEdge = Never;
            Silence();
        }

        /// <summary>A pulse from rest begins with a kick at full duty while the motor rises, unless it is to begin gently.</summary>
        private void PlayPart(int length, int duty)
        {
            int level = DutyLevel.Of(duty, strength, millivolts);
            bool kick = !sounds && level < HapticLimits.FullDuty && duty >= HapticLimits.KickFromDuty;
            if (level == 0)
            {
                Silence();
                NextEdge += length * SignalTable.Unit;
            }
            else if (kick && length > HapticLimits.KickLength)
            {
                levelAfterKick = level;
                lengthAfterKick = length - HapticLimits.KickLength;
                Drive(HapticLimits.FullDuty, HapticLimits.KickLength);
            }
            else
            {
                Drive(level, length);
            }
        }

        private void Drive(int duty, int length)
        {
            sounds = true;
            guard.Drive(duty, length * 10);
            NextEdge += length * SignalTable.Unit;
        }

        private void Finish()
        {
            next = SignalTable.Nothing;
            Silence();
            NextEdge = Never;
        }

        private void Silence()
        {
            guard.Off();
            sounds = false;
        }
    }
}
