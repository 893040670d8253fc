using System;

namespace AcuTimer.Core.Haptics
{
    /// <summary>
    /// The shape of every signal: pairs of a length in 10 ms and a duty in percent, one after the other.
    /// Lengths are from the human-factors notes: pulses of at least 80 ms, gaps of at least 80 ms, turns of 600 ms.
    /// </summary>
    public static class Patterns
    {
        /// <summary>Unit of a length, in microseconds: the clock of the device's waits ticks every 10 ms.</summary>
        public const long Unit = 10000;

        private static readonly byte[] Clockwise = { 10, 100 };
        private static readonly byte[] Counterclockwise = { 8, 100, 12, 0, 8, 100 };
        private static readonly byte[] Beat = { 8, 100 };
        private static readonly byte[] Rise = { 10, 30, 10, 40, 10, 55, 10, 70, 10, 85, 10, 100 };
        private static readonly byte[] Fall = { 10, 100, 10, 85, 10, 70, 10, 55, 10, 40, 10, 30 };
        private static readonly byte[] HoldStart = { 40, 100 };
        private static readonly byte[] Tick = { 8, 100 };
        private static readonly byte[] Move = { 40, 100, 12, 0, 10, 100, 12, 0, 40, 100 };
        private static readonly byte[] Done = { 20, 50, 12, 0, 20, 75, 12, 0, 20, 100 };
        private static readonly byte[] Stop = { 8, 100, 8, 0, 8, 100, 8, 0, 8, 100, 8, 0, 8, 100, 8, 0, 8, 100 };
        private static readonly byte[] LetGo = { 40, 100, 12, 0, 40, 100 };
        private static readonly byte[] PocketRise = { 20, 100 };
        private static readonly byte[] PocketFall = { 20, 100, 12, 0, 20, 100 };

        /// <summary>The pairs of a signal.</summary>
        /// <exception cref="InvalidOperationException">It is no signal.</exception>
        public static byte[] Of(Signal signal)
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
                case Signal.Stop: return Stop;
                default: throw new InvalidOperationException();
            }
        }
    }
}
