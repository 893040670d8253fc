using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Power;

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

        internal BatteryTestScreen(Handheld device)
            : base(device)
        {
        }

        /// <inheritdoc/>
        protected override string Title => Word;

        /// <inheritdoc/>
        protected override Screen Following() => new SettingsScreen(Device);

        /// <inheritdoc/>
        protected override void DrawResult(FrameBuffer frame)
        {
            BatteryGauge battery = Device.Battery;
            if (!battery.Known)
            {
                Text.DrawSmall(frame, 0, 24, Unknown);
                return;
            }

            int x = Digits.DrawNumber(frame, Font.Small, 0, 24, battery.Millivolts);
            x = Text.DrawSmall(frame, x, 24, Millivolts);
            x = Digits.DrawNumber(frame, Font.Small, x, 24, battery.Percent);
            Text.DrawSmall(frame, x, 24, Percent);
            Text.DrawSmall(frame, 0, 33, battery.Usb ? Usb : NoUsb);
        }
    }
}
