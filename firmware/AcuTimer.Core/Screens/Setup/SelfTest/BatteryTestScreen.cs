using AcuTimer.Core.Display;
using AcuTimer.Core.Power;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;

namespace AcuTimer.Core.Screens.Setup.SelfTest
{
    /// <summary>The battery: its voltage and charge, and whether USB is there.</summary>
    public sealed class BatteryTestScreen : TestScreen
    {
        private const string Word = "BATTERY";
        private const string Millivolts = " mV  ";
        private const string Percent = "%";
        private const string Unknown = "cannot be measured";
        private const string Usb = "USB is connected";
        private const string NoUsb = "no USB";

        private readonly BatteryGauge battery;

        internal BatteryTestScreen(ScreenMaker screens, BatteryGauge battery)
            : base(screens, ScreenKind.Settings)
        {
            this.battery = battery;
        }

        /// <inheritdoc/>
        protected override string Title => Word;

        /// <inheritdoc/>
        protected override void DrawResult(FrameBuffer frame)
        {
            if (!battery.Known)
            {
                Text.DrawSmall(frame, 0, 24, Unknown);
                return;
            }

            int x = Lines.Number(frame, 0, 24, battery.Millivolts, Millivolts);
            Lines.Number(frame, x, 24, battery.Percent, Percent);
            Text.DrawSmall(frame, 0, 33, battery.Usb ? Usb : NoUsb);
        }
    }
}
