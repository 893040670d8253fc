using System;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Screens.Choice;
using AcuTimer.Core.Screens.Setup.SelfTest;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>The rows below the settings: other screens.</summary>
    public static class SettingsLinks
    {
        /// <summary>Rows.</summary>
        public const int Count = 7;

        /// <summary>The names of the rows, a line feed between them.</summary>
        public const string Names =
            "Safety answers\u2026\nHistory\u2026\nLearn the signals\u2026\nSelf-test\u2026\nAbout\u2026\nFactory reset\u2026\n\u2190 Back";

        /// <summary>Where a row leads.</summary>
        public static Screen Open(Handheld device, int row)
        {
            switch (row)
            {
                case 0: return new AnswersScreen(device);
                case 1: return new HistoryScreen(device);
                case 2: return new TutorScreen(device);
                case 3: return new PanelTestScreen(device);
                case 4: return new AboutScreen(device);
                case 5: return new ResetScreen(device);
                case 6: return new ListScreen(device);
                default: throw new InvalidOperationException();
            }
        }
    }
}
