using System;

namespace AcuTimer.Core.Haptics
{
    /// <summary>
    /// Everything the motor can say. Besides the pacing beats six signals tell of a change, in each mode: more are not told
    /// apart by touch (Brown 2005, 2006).
    /// </summary>
    public enum Signal : byte
    {
        /// <summary>One clockwise circle begins.</summary>
        Clockwise = 0,

        /// <summary>One counterclockwise circle begins.</summary>
        Counterclockwise = 1,

        /// <summary>One beat of any other technique.</summary>
        Beat = 2,

        /// <summary>The direction turns to clockwise, or a breath in, or a press, or pressure is to be added.</summary>
        Rise = 3,

        /// <summary>The direction turns to counterclockwise, or a breath out, or the rest after a press.</summary>
        Fall = 4,

        /// <summary>A steady hold begins.</summary>
        HoldStart = 5,

        /// <summary>One of the last three seconds.</summary>
        Tick = 6,

        /// <summary>Move the hands: to the next point, or to the other side.</summary>
        Move = 7,

        /// <summary>The session is over.</summary>
        Done = 8,

        /// <summary>Stop, or a warning.</summary>
        Stop = 9,

        /// <summary>The work is over: let go.</summary>
        LetGo = 10,

        /// <summary>What <see cref="Rise"/> is in pocket mode: a slope is not felt through cloth.</summary>
        PocketRise = 11,

        /// <summary>What <see cref="Fall"/> is in pocket mode.</summary>
        PocketFall = 12,

        /// <summary>How many there are.</summary>
        Count,
    }

    /// <summary>
    /// Every signal, each in one entry: its shape, and its name for the tutor. When it is felt is said above and chosen in
    /// <c>Sessions/SignalChoice</c>; firmware/README.md lists all, and a test compares.
    /// <para>A shape is lengths in 10 ms, each with its duty in percent; 0 is a gap. From the human-factors notes: pulses of at
    /// least 80 ms, gaps of at least 80 ms, turns of 600 ms.</para>
    /// </summary>
    public static class SignalTable
    {
        /// <summary>Unit of a length, in microseconds: the clock of the device's waits ticks every 10 ms.</summary>
        public const long Unit = 10000;

        /// <summary>Where among <see cref="Shapes"/> one is that has no pulse.</summary>
        public const int Nothing = (int)Signal.Count;

        /// <summary>Bytes of all shapes, with their starts and ends; some are left for a new one.</summary>
        private const int Room = 132;

        /// <summary>What a signal is called, in at most 21 characters.</summary>
        /// <exception cref="InvalidOperationException">It is no signal.</exception>
        public static string NameOf(Signal signal)
        {
            string entry = Entry(signal);
            return entry.Substring(entry.IndexOf('|') + 1);
        }

        /// <summary>
        /// All shapes, read once: a session takes no memory, so it loads no literal. At the number of a signal stands where its
        /// shape begins; there are lengths, each with its duty behind it, and a length of 0 at the end.
        /// </summary>
        public static byte[] Shapes()
        {
            byte[] shapes = new byte[Room];
            int at = Nothing + 1;
            for (Signal signal = 0; signal < Signal.Count; signal++)
            {
                shapes[(int)signal] = (byte)at;
                string entry = Entry(signal);
                int end = entry.IndexOf('|');
                for (int i = 0; i < end; i++)
                {
                    if (entry[i] == ' ')
                    {
                        at++;
                    }
                    else
                    {
                        shapes[at] = (byte)((shapes[at] * 10) + entry[i] - '0');
                    }
                }

                at += 2;
            }

            return shapes;
        }

        private static string Entry(Signal signal)
        {
            switch (signal)
            {
                case Signal.Clockwise: return "10 100|Clockwise circle";
                case Signal.Counterclockwise: return "8 100 12 0 8 100|Counter circle";
                case Signal.Beat: return "8 100|Beat";
                case Signal.Rise: return "10 30 10 40 10 55 10 70 10 85 10 100|Turn to clockwise";
                case Signal.Fall: return "10 100 10 85 10 70 10 55 10 40 10 30|Turn to counter";
                case Signal.HoldStart: return "40 100|Work begins";
                case Signal.Tick: return "8 100|Last 3 seconds";
                case Signal.Move: return "40 100 12 0 10 100 12 0 40 100|Move your hands";
                case Signal.Done: return "20 50 12 0 20 75 12 0 20 100|All done";
                case Signal.Stop: return "8 100 8 0 8 100 8 0 8 100 8 0 8 100 8 0 8 100|Stop";
                case Signal.LetGo: return "40 100 12 0 40 100|Let go";
                case Signal.PocketRise: return "20 100|To clockwise, pocket";
                case Signal.PocketFall: return "20 100 12 0 20 100|To counter, pocket";
                default: throw new InvalidOperationException();
            }
        }
    }
}
