using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Notices;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>From a question that was asked again back to the answers, or to what a yes means.</summary>
    public sealed class BackToAnswers : Flow
    {
        private readonly ScreenMaker screens;
        private readonly SafetyAnswers safety;

        internal BackToAnswers(ScreenMaker screens, SafetyAnswers safety)
        {
            this.screens = screens;
            this.safety = safety;
        }

        /// <inheritdoc/>
        public override Screen Next(long now)
        {
            Caution care = safety.SeekCare;
            return care == Caution.None ? screens.Make(ScreenKind.Answers) : new WordsScreen(care, screens);
        }
    }
}
