using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>What the safety answers ask of the hands, which no table can know: where the wound is.</summary>
    public static class AnswersTip
    {
        private const string Title = "You answered yes to:";
        /// <summary>There is something to say.</summary>
        public static bool Says(Caution answers) => Told(answers) != Caution.None;

        /// <summary>Draws it above the bottom line.</summary>
        public static void Draw(FrameBuffer frame, Caution answers)
        {
            Text.DrawSmall(frame, 0, 0, Title);
            int y = 14;
            Caution told = Told(answers);
            for (int i = 0; SafetyQuestion.At(told, i) != Caution.None; i++)
            {
                string words = SafetyQuestion.Words(SafetyQuestion.At(told, i));
                y = Line(frame, words, SafetyQuestion.Said, y);
                y = Line(frame, words, SafetyQuestion.Said + 1, y);
            }
        }

        /// <summary>A yes that locks has been told already, and no session comes.</summary>
        private static Caution Told(Caution answers) => answers & CautionSet.Questions & ~SafetyQuestion.With(SafetyEffect.Locks);

        private static int Line(FrameBuffer frame, string words, int index, int y)
        {
            int end = Text.DrawSmall(frame, 0, y, words, Joined.At(words, index));
            return end > 0 ? y + 10 : y;
        }
    }
}
