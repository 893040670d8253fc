namespace AcuTimer.Core.Haptics
{
    /// <summary>What each signal is called, for the tutor. Fields, because a literal allocates each time it is loaded.</summary>
    public static class SignalName
    {
        /// <summary>Signals there are: the values of <see cref="Signal"/> run from 0 to one less.</summary>
        public const int Count = 13;

        private static readonly string Clockwise = "Clockwise circle";
        private static readonly string Counterclockwise = "Counter circle";
        private static readonly string Beat = "Beat";
        private static readonly string Rise = "Turn to clockwise";
        private static readonly string Fall = "Turn to counter";
        private static readonly string HoldStart = "Work begins";
        private static readonly string Tick = "Last 3 seconds";
        private static readonly string Move = "Move your hands";
        private static readonly string Done = "All done";
        private static readonly string Stop = "Stop";
        private static readonly string LetGo = "Let go";
        private static readonly string PocketRise = "To clockwise, pocket";
        private static readonly string PocketFall = "To counter, pocket";

        /// <summary>A name of at most 21 characters.</summary>
        public static string Of(Signal signal)
        {
            switch (signal)
            {
                case Signal.Clockwise: return Clockwise;
                case Signal.Counterclockwise: return Counterclockwise;
                case Signal.Beat: return Beat;
                case Signal.Rise: return Rise;
                case Signal.Fall: return Fall;
                case Signal.HoldStart: return HoldStart;
                case Signal.Tick: return Tick;
                case Signal.Move: return Move;
                case Signal.Done: return Done;
                case Signal.LetGo: return LetGo;
                case Signal.PocketRise: return PocketRise;
                case Signal.PocketFall: return PocketFall;
                default: return Stop;
            }
        }
    }
}
