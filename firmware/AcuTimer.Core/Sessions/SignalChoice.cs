using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Sessions
{
    /// <summary>What the motor says at each mark of a phase.</summary>
    internal static class SignalChoice
    {
        private const long LastSeconds = 3 * StepTiming.Second;

        /// <summary>A phase shorter than this has no room for a rise or a fall: they would keep the motor running for half of the time.</summary>
        private const long RoomForSlope = 3 * StepTiming.Second / 2;

        /// <summary>The signal at a mark.</summary>
        /// <param name="cursor">The phase.</param>
        /// <param name="mark">Number of the mark, from 0 at the phase's beginning.</param>
        /// <param name="at">When it is due.</param>
        /// <param name="pocket">Only count pulses.</param>
        /// <param name="signal">What to say.</param>
        /// <returns>False when nothing is to be said.</returns>
        internal static bool At(PhaseCursor cursor, int mark, long at, bool pocket, out Signal signal)
        {
            if (cursor.Beats > 0 || pocket)
            {
                signal = BeatOf(cursor.Phase);
                return cursor.Beats > 0 || (mark == 0 && (cursor.Phase == Phase.Press || cursor.Phase == Phase.Inhale));
            }

            return mark == 0 ? Beginning(cursor, out signal) : Counting(cursor, mark, at, out signal);
        }

        private static Signal BeatOf(Phase phase)
        {
            switch (phase)
            {
                case Phase.Clockwise: return Signal.Clockwise;
                case Phase.Counterclockwise: return Signal.Counterclockwise;
                default: return Signal.Beat;
            }
        }

        private static bool Beginning(PhaseCursor cursor, out Signal signal)
        {
            signal = Signal.Beat;
            switch (cursor.Phase)
            {
                case Phase.Wait:
                case Phase.Prepare:
                case Phase.Switch:
                    signal = Signal.Move;
                    return true;
                case Phase.Turn:
                    signal = cursor.TurnsTo == Phase.Counterclockwise ? Signal.Fall : Signal.Rise;
                    return true;
                case Phase.Hold:
                case Phase.Work:
                case Phase.Await:
                    signal = Signal.HoldStart;
                    return true;
                case Phase.Press:
                case Phase.Inhale:
                    signal = cursor.Length >= RoomForSlope ? Signal.Rise : Signal.Beat;
                    return true;
                case Phase.Rest:
                case Phase.Exhale:
                    signal = Signal.Fall;
                    return cursor.Length >= RoomForSlope;
                case Phase.Done:
                    signal = Signal.Done;
                    return true;
                default:
                    return false;
            }
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
                default:
                    return false;
            }
        }
    }
}
