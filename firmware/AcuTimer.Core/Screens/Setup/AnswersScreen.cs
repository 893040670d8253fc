using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Start;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>What was answered to the safety questions; OK asks one of them, or all, again.</summary>
    public sealed class AnswersScreen : MenuScreen
    {
        private const string Title = "Safety answers";
        private const string AskAll = "Ask all again\u2026";
        private const string Back = "\u2190 Back";
        private const string Yes = "yes";
        private const string No = "no";
        private const string NotAsked = "-";

        private readonly int questions = SafetyQuestion.Count(CautionSet.Questions);

        internal AnswersScreen(Handheld device)
            : base(device, Menu.Answers)
        {
        }

        /// <inheritdoc/>
        protected override Screen Out() => new SettingsScreen(Device);

        /// <inheritdoc/>
        protected override int Rows => questions + 2;

        /// <inheritdoc/>
        protected override void DrawTitle(FrameBuffer frame) => TitleBar.Draw(frame, Device.Battery, Title);

        /// <inheritdoc/>
        protected override void DrawRow(FrameBuffer frame, int row, int y)
        {
            if (row >= questions)
            {
                Text.DrawSmall(frame, 2, y, row == questions ? AskAll : Back);
                return;
            }

            Caution question = SafetyQuestion.At(CautionSet.Questions, row);
            string words = SafetyQuestion.Words(question);
            Text.DrawSmall(frame, 2, y, words, Joined.At(words, SafetyQuestion.Name));
            string answer = Answer(question);
            Text.DrawSmall(frame, RowWidth - 1 - Text.Width(Font.Small, answer), y, answer);
        }

        /// <inheritdoc/>
        protected override Screen Take(int row, long now)
        {
            if (row > questions)
            {
                return new SettingsScreen(Device);
            }

            return new GateScreen(Device, row == questions ? CautionSet.Questions : SafetyQuestion.At(CautionSet.Questions, row), new BackToAnswers(Device));
        }

        private string Answer(Caution question)
        {
            bool asked = (Device.Memory.Settings.Asked & question) != Caution.None;
            return !asked ? NotAsked : (Device.Memory.Settings.Answers & question) != Caution.None ? Yes : No;
        }
    }
}
