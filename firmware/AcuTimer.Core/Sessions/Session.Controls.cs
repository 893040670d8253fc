using AcuTimer.Core.Haptics;

namespace AcuTimer.Core.Sessions
{
    /// <summary>What buttons do to a session. Each of these first stops the motor and lets time stand still.</summary>
    public sealed partial class Session
    {
        /// <summary>Stops time and the motor.</summary>
        public void Pause(long now)
        {
            if (Halt(now) && State == SessionState.Running)
            {
                State = SessionState.Paused;
                Tell(now);
            }
        }

        /// <summary>Goes on exactly where time stood still; after sharp pain with the next step.</summary>
        public void Resume(long now)
        {
            if (Hurt)
            {
                Skip(now);
            }
            else if (State == SessionState.Paused)
            {
                Go(now);
                Tell(now);
                Advance(now);
            }
        }

        /// <summary>Moves on from a step that lasts until the point releases, or from waiting for OK.</summary>
        public void Proceed(long now)
        {
            if (State == SessionState.Running && (cursor.Phase == Phase.Await || cursor.Phase == Phase.Wait))
            {
                player.Stop();
                cursor.Cut(Elapsed(now));
                BeginPhase(now);
            }
        }

        /// <summary>Goes to the next step.</summary>
        public void Skip(long now)
        {
            if (Halt(now))
            {
                cursor.Skip(Elapsed(now));
                GoElsewhere(now);
            }
        }

        /// <summary>Goes to the step before.</summary>
        public void Back(long now)
        {
            if (Halt(now))
            {
                cursor.Back(Elapsed(now));
                GoElsewhere(now);
            }
        }

        /// <summary>Begins the present step again, on the present side; after sharp pain goes to the next step.</summary>
        public void RepeatSide(long now)
        {
            if (Hurt)
            {
                Skip(now);
            }
            else if (Halt(now))
            {
                cursor.Restart(Elapsed(now));
                GoElsewhere(now);
            }
        }

        /// <summary>
        /// Goes on more gently: the rest of this step is lighter, and its ramp longer. In the middle of the work pressure
        /// is added again, then the work goes on where it was. After sharp pain goes to the next step.
        /// </summary>
        public void Ease(long now)
        {
            if (Hurt)
            {
                Skip(now);
            }
            else if (Halt(now))
            {
                bool again = cursor.Interrupts;
                if (cursor.Ease(Elapsed(now)))
                {
                    events.Interrupt(again);
                }

                Go(now);
                Tell(now);
                Advance(now);
                cursor.CountAhead();
            }
        }

        /// <summary>Sharp pain: the motor is off at once and says stop once; time stands still, and the present step is not gone back to.</summary>
        public void SharpPain(long now)
        {
            if (Halt(now) && !Hurt)
            {
                State = SessionState.Paused;
                Hurt = true;
                Walk.Hurt();
                player.Play(Signal.Stop, now);
                Tell(now);
                Advance(now);
            }
        }

        /// <summary>Ends the session at once.</summary>
        public void End(long now)
        {
            if (Halt(now))
            {
                State = SessionState.Idle;
                Hurt = false;
                Tell(now);
            }
        }

        /// <summary>Stops the motor and time.</summary>
        /// <returns>False when there is no session to steer.</returns>
        private bool Halt(long now)
        {
            player.Stop();
            bool there = State == SessionState.Running || State == SessionState.Paused;
            if (there)
            {
                clock.Stop(now, events.Due);
                eventDue = long.MaxValue;
            }

            return there;
        }

        private void Go(long now)
        {
            clock.Go(now);
            State = SessionState.Running;
            Reckon();
        }

        /// <summary>The cursor has jumped: time goes on there.</summary>
        private void GoElsewhere(long now)
        {
            Hurt = false;
            Go(now);
            BeginPhase(now);
            cursor.CountAhead();
        }

        private void BeginPhase(long now)
        {
            events.BeginPhase();
            Reckon();
            Advance(now);
        }
    }
}
