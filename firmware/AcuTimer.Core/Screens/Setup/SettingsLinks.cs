using System;
using AcuTimer.Core.Display;
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

        /// <summary>The name of a row.</summary>
        public static string Name(int row)
        {
            return Joined.Part(
                "Safety answers\u2026|History\u2026|Learn the signals\u2026|Self-test\u2026|About\u2026|Factory reset\u2026|\u2190 Back", row);
        }

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
