using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Gates
{
    /// <summary>The safety questions, one at a time.</summary>
    public sealed class GateScreen : QuestionScreen
    {
        private const string Title = "Safety";

        private readonly SafetyAnswers safety;
        private readonly Flow then;
        private readonly int count;
        private Caution left;
        private Caution question;
        private int asked;

        /// <summary>Asks some questions.</summary>
        /// <param name="safety">Who keeps the answers.</param>
        /// <param name="questions">Bits of <see cref="CautionSet.Questions"/>; not none.</param>
        /// <param name="afterwards">The way on after the last answer.</param>
        public GateScreen(SafetyAnswers safety, Caution questions, Flow afterwards)
        {
            this.safety = safety;
            left = questions;
            then = afterwards;
            count = SafetyQuestion.Count(questions);
            MoveOn();
        }

        /// <inheritdoc/>
        protected override void DrawQuestion(FrameBuffer frame)
        {
            Text.DrawSmall(frame, 0, 0, Title);
            Digits.DrawFractionIn(frame, Font.Small, 92, 0, 36, Align.Right, asked, count);
            string words = SafetyQuestion.Words(question);
            Text.Draw(frame, Font.Medium, 0, 9, words, Joined.At(words, SafetyQuestion.Word));
            Text.DrawSmall(frame, 0, 26, words, Joined.At(words, SafetyQuestion.First));
            Text.DrawSmall(frame, 0, 34, words, Joined.At(words, SafetyQuestion.Second));
            Text.DrawSmall(frame, 0, 43, words, Joined.At(words, SafetyQuestion.Yes));
        }

        /// <inheritdoc/>
        protected override Screen OnYes(long now) => Answer(true, now);

        /// <inheritdoc/>
        protected override Screen OnNo(long now) => Answer(false, now);

        private Screen Answer(bool yes, long now)
        {
            safety.Answer(question, yes);
            if (left != Caution.None)
            {
                MoveOn();
                return this;
            }

            safety.Save();
            return then.Next(now);
        }

        private void MoveOn()
        {
            question = SafetyQuestion.At(left, 0);
            left &= ~question;
            asked++;
        }
    }
}
