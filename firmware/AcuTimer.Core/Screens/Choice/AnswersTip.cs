using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>What the safety answers ask of the hands, which no table can know: where the wound is.</summary>
    public static class AnswersTip
    {
        private const string Title = "You answered yes to:";
        private const string Clot = "veins: some left out";
        private const string Wound = "wound: keep off it,";
        private const string Waits = " OK at each point";
        private const string Thinners = "thinners: light only";
        private const Caution Said = Caution.Clot | Caution.Wound | Caution.Thinners;

        /// <summary>There is something to say.</summary>
        public static bool Says(Caution answers)
        {
            return (answers & Said) != Caution.None;
        }

        /// <summary>Draws it above the bottom line.</summary>
        public static void Draw(FrameBuffer frame, Caution answers)
        {
            Text.Draw(frame, Font.Small, 0, 0, Title);
            int y = Line(frame, answers & Caution.Clot, 14, Clot);
            y = Line(frame, answers & Caution.Wound, y, Wound);
            y = Line(frame, answers & Caution.Wound, y, Waits);
            Line(frame, answers & Caution.Thinners, y, Thinners);
        }

        private static int Line(FrameBuffer frame, Caution answer, int y, string words)
        {
            if (answer == Caution.None)
            {
                return y;
            }

            Text.Draw(frame, Font.Small, 0, y, words);
            return y + 10;
        }
    }
}
