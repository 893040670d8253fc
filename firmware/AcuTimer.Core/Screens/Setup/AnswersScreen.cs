using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Power;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Gates;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Settings;

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

        private readonly DeviceSettings settings;
        private readonly SafetyAnswers safety;
        private readonly BatteryGauge battery;
        private readonly int questions = SafetyQuestion.Count(CautionSet.Questions);

        internal AnswersScreen(ScreenMaker screens, DeviceSettings settings, SafetyAnswers safety, BatteryGauge battery)
            : base(screens, Menu.Answers)
        {
            this.settings = settings;
            this.safety = safety;
            this.battery = battery;
        }

        /// <inheritdoc/>
        protected override Screen Out() => screens.Make(ScreenKind.Settings);

        /// <inheritdoc/>
        protected override int Rows => questions + 2;

        /// <inheritdoc/>
        protected override void DrawTitle(FrameBuffer frame) => TitleBar.Draw(frame, battery, Title);

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
        protected override Screen Take(int row, long now) =>
            row > questions
                ? screens.Make(ScreenKind.Settings)
                : new GateScreen(safety, row == questions ? CautionSet.Questions : SafetyQuestion.At(CautionSet.Questions, row), new BackToAnswers(screens, safety));

        private string Answer(Caution question)
        {
            bool asked = (settings.Asked & question) != Caution.None;
            return !asked ? NotAsked : (settings.Answers & question) != Caution.None ? Yes : No;
        }
    }
}
