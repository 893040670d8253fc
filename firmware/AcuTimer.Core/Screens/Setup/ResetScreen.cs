using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Tables;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>Factory reset: settings, answers, history and sent routines are forgotten, after a yes.</summary>
    public sealed class ResetScreen : QuestionScreen
    {
        private const string Title = "RESET?";
        private const string Forgets = "Forgets the settings,\nanswers, history and\nroutines sent by USB.";

        private readonly ScreenMaker screens;
        private readonly Memories memory;
        private readonly TableStore tables;

        internal ResetScreen(ScreenMaker screens, Memories memory, TableStore tables)
        {
            this.screens = screens;
            this.memory = memory;
            this.tables = tables;
        }

        /// <inheritdoc/>
        protected override void DrawQuestion(FrameBuffer frame)
        {
            Text.Draw(frame, Font.Medium, 0, 0, Title);
            Lines.Draw(frame, 20, Forgets);
        }

        /// <inheritdoc/>
        protected override Screen OnYes(long now)
        {
            memory.Forget();
            tables.FactoryReset();
            return screens.Make(ScreenKind.Boot);
        }

        /// <inheritdoc/>
        protected override Screen OnNo(long now) => screens.Make(ScreenKind.Settings);
    }
}
