using System;

namespace AcuTimer.Core.Haptics
{
    /// <summary>What each signal is called, for the tutor.</summary>
    public static class SignalName
    {
        /// <summary>Signals there are: the values of <see cref="Signal"/> run from 0 to one less.</summary>
        public const int Count = 13;

        /// <summary>A name of at most 21 characters.</summary>
        /// <exception cref="InvalidOperationException">It is no signal.</exception>
        public static string Of(Signal signal)
        {
            switch (signal)
            {
                case Signal.Clockwise: return "Clockwise circle";
                case Signal.Counterclockwise: return "Counter circle";
                case Signal.Beat: return "Beat";
                case Signal.Rise: return "Turn to clockwise";
                case Signal.Fall: return "Turn to counter";
                case Signal.HoldStart: return "Work begins";
                case Signal.Tick: return "Last 3 seconds";
                case Signal.Move: return "Move your hands";
                case Signal.Done: return "All done";
                case Signal.LetGo: return "Let go";
                case Signal.PocketRise: return "To clockwise, pocket";
                case Signal.PocketFall: return "To counter, pocket";
                case Signal.Stop: return "Stop";
                default: throw new InvalidOperationException();
            }
        }
    }
}
