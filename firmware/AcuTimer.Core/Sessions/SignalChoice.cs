using System;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Sessions
{
    /// <summary>
    /// What the motor says at each mark of a phase. Every phase says something where it begins, in every mode: the hands
    /// and the eyes may be elsewhere.
    /// </summary>
    internal static class SignalChoice
    {
        private const long LastSeconds = 3 * StepTiming.Second;

        /// <summary>A phase shorter than this has room for beats only: anything longer would keep the motor running for half of the time.</summary>
        private const long Room = 3 * StepTiming.Second / 2;

        /// <summary>The signal at a mark.</summary>
        /// <param name="cursor">The phase.</param>
        /// <param name="mark">Number of the mark, from 0 at the phase's beginning.</param>
        /// <param name="at">When it is due.</param>
        /// <param name="signal">What to say, as in normal mode; see <see cref="InPocket"/>.</param>
        /// <returns>False when nothing is to be said.</returns>
        internal static bool At(PhaseCursor cursor, int mark, long at, out Signal signal)
        {
            if (cursor.Beats > 0)
            {
                signal = BeatOf(cursor.Phase);
                return true;
            }

            return mark == 0 ? Beginning(cursor, at, out signal) : Counting(cursor, mark, at, out signal);
        }

        /// <summary>The signal where a phase goes on that pressure was added in; its next beat says it, where it has beats.</summary>
        internal static bool Returning(PhaseCursor cursor, long at, out Signal signal)
        {
            signal = Signal.Beat;
            return cursor.Beats == 0 && cursor.End - at >= StepTiming.Second && Beginning(cursor, at, out signal);
        }

        /// <summary>What a signal of normal mode is in pocket mode.</summary>
        internal static Signal InPocket(Signal signal) =>
            signal == Signal.Rise ? Signal.PocketRise : signal == Signal.Fall ? Signal.PocketFall : signal;

        private static Signal BeatOf(Phase phase)
        {
            switch (phase)
            {
                case Phase.Clockwise: return Signal.Clockwise;
                case Phase.Counterclockwise: return Signal.Counterclockwise;
                case Phase.Work: return Signal.Beat;
                default: throw new InvalidOperationException();
            }
        }

        private static bool Beginning(PhaseCursor cursor, long at, out Signal signal)
        {
            bool room = cursor.End - at >= Room;
            switch (cursor.Phase)
            {
                case Phase.Wait:
                case Phase.Prepare:
                case Phase.Switch:
                    signal = Signal.Move;
                    break;
                case Phase.Turn:
                    signal = cursor.TurnsTo == Phase.Counterclockwise ? Signal.Fall : Signal.Rise;
                    break;
                case Phase.Hold:
                case Phase.Work:
                case Phase.Await:
                    signal = Signal.HoldStart;
                    break;
                case Phase.Ramp:
                case Phase.Press:
                case Phase.Inhale:
                    signal = room ? Signal.Rise : Signal.Beat;
                    break;
                case Phase.Rest:
                case Phase.Exhale:
                    signal = room ? Signal.Fall : Signal.Counterclockwise;
                    break;
                case Phase.Release:
                    signal = room ? Signal.LetGo : Signal.Counterclockwise;
                    break;
                case Phase.Done:
                    signal = Signal.Done;
                    break;
                case Phase.Clockwise:
                case Phase.Counterclockwise:
                default:
                    // A direction too short for a whole circle.
                    signal = BeatOf(cursor.Phase);
                    break;
            }

            return true;
        }

        /// <summary>The last three seconds are counted where something is about to change; an open end is recalled softly.</summary>
        private static bool Counting(PhaseCursor cursor, int mark, long at, out Signal signal)
        {
            signal = Signal.Tick;
            switch (cursor.Phase)
            {
                case Phase.Prepare:
                case Phase.Switch:
                    // The first second still says "move".
                    return mark > 1 && cursor.End - at <= LastSeconds;
                case Phase.Hold:
                case Phase.Work:
                    return cursor.End - at <= LastSeconds;
                case Phase.Wait:
                    return mark % StepTiming.UntilReleasedSeconds == 0;
                case Phase.Await:
                    int every = cursor.Walk.Plan.Seconds;
                    return mark % (every > 0 ? every : StepTiming.UntilReleasedSeconds) == 0;
                case Phase.Ramp:
                case Phase.Turn:
                case Phase.Clockwise:
                case Phase.Counterclockwise:
                case Phase.Press:
                case Phase.Rest:
                case Phase.Inhale:
                case Phase.Exhale:
                case Phase.Release:
                case Phase.Done:
                default:
                    return false;
            }
        }
    }
}
