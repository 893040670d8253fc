using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>Factory reset: settings, answers, history and sent routines are forgotten, after a yes.</summary>
    public sealed class ResetScreen : QuestionScreen
    {
        private const string Title = "RESET?";
        private const string Forgets = "Forgets the settings,";
        private const string Answers = "answers, history and";
        private const string Routines = "routines sent by USB.";

        /// <summary>Shows this device.</summary>
        public ResetScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
        }

        /// <inheritdoc/>
        protected override void DrawQuestion(FrameBuffer frame)
        {
            Text.Draw(frame, Font.Medium, 0, 0, Title);
            Text.Draw(frame, Font.Small, 0, 20, Forgets);
            Text.Draw(frame, Font.Small, 0, 29, Answers);
            Text.Draw(frame, Font.Small, 0, 38, Routines);
        }

        /// <inheritdoc/>
        protected override Screen OnYes(long now)
        {
            if (Device.Store != null)
            {
                Device.SettingsKeeper.Reset(Device.Settings);
                Device.History.Clear();
                Device.Snapshot.Clear();
                Device.Tables.FactoryReset();
            }

            Deck.StartUp.Restart();
            return Deck.Boot;
        }

        /// <inheritdoc/>
        protected override Screen OnNo(long now)
        {
            return Deck.Settings;
        }
    }
}
