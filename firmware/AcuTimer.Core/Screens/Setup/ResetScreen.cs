using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Screens.Start;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>Factory reset: settings, answers, history and sent routines are forgotten, after a yes.</summary>
    public sealed class ResetScreen : QuestionScreen
    {
        private const string Title = "RESET?";
        private const string Forgets = "Forgets the settings,";
        private const string Answers = "answers, history and";
        private const string Routines = "routines sent by USB.";

        internal ResetScreen(Handheld device)
            : base(device)
        {
        }

        /// <inheritdoc/>
        protected override void DrawQuestion(FrameBuffer frame)
        {
            Text.Draw(frame, Font.Medium, 0, 0, Title);
            Text.DrawSmall(frame, 0, 20, Forgets);
            Text.DrawSmall(frame, 0, 29, Answers);
            Text.DrawSmall(frame, 0, 38, Routines);
        }

        /// <inheritdoc/>
        protected override Screen OnYes(long now)
        {
            Device.Memory.Forget();
            Device.Tables.FactoryReset();
            return new BootScreen(Device);
        }

        /// <inheritdoc/>
        protected override Screen OnNo(long now) => new SettingsScreen(Device);
    }
}
