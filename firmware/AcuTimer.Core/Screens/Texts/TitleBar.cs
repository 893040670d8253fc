using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Power;

namespace AcuTimer.Core.Screens.Texts
{
    /// <summary>The top line of a screen that is read closely: what it is, the battery, and a rule below.</summary>
    public static class TitleBar
    {
        /// <summary>The first row below it.</summary>
        public const int Bottom = 10;

        private const int TextWidth = FrameBuffer.Width - BatteryIcon.Width - 1;
        private const int RuleTop = 9;

        /// <summary>Draws it with a title of at most 18 characters.</summary>
        public static void Draw(FrameBuffer frame, BatteryGauge battery, string title)
        {
            Text.DrawIn(frame, Font.Small, 0, 0, TextWidth, Align.Left, title);
            DrawRest(frame, battery);
        }

        /// <summary>Draws it with a line from the table; where that is too long, the battery gives way.</summary>
        public static void Draw(FrameBuffer frame, BatteryGauge battery, byte[] utf8)
        {
            bool fits = Text.Width(Font.Small, utf8, 0) <= TextWidth;
            Text.DrawIn(frame, Font.Small, 0, 0, FrameBuffer.Width, Align.Left, utf8, 0);
            DrawRest(frame, fits ? battery : null);
        }

        /// <summary>What the battery's picture depends on: when it changes, the line is to be drawn again.</summary>
        public static int Battery(BatteryGauge battery) => !battery.Known ? -1 : battery.Usb ? -2 : battery.Percent / 12;

        private static void DrawRest(FrameBuffer frame, BatteryGauge battery)
        {
            frame.Fill(0, RuleTop, FrameBuffer.Width, 1, Ink.Set);
            if (battery != null && battery.Known)
            {
                int x = FrameBuffer.Width - BatteryIcon.Width;
                BatteryIcon.Draw(frame, x, 0, battery.Percent, battery.Usb);
            }
        }
    }
}
