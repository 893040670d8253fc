using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Power;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>The cell's voltage, made to agree with a voltmeter on it: once, for each chip's converter reads otherwise.</summary>
    public sealed class BatteryTrimScreen : Screen
    {
        private const string Title = "VOLTMETER";
        private const string Turn = "Change it until it is";
        private const string Meter = "what the meter shows:";
        private const string Millivolts = " mV";
        private const string Less = "\u2190less";
        private const string Keep = "OK: keep";
        private const string More = "more\u2192";

        private int drawn;

        internal BatteryTrimScreen(Handheld device)
            : base(device)
        {
        }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            drawn = Device.Battery.Millivolts;
            Text.Draw(frame, Font.Medium, 0, 0, Title);
            Text.DrawSmall(frame, 0, 20, Turn);
            Text.DrawSmall(frame, 0, 29, Meter);
            Text.DrawSmall(frame, Digits.DrawNumber(frame, Font.Small, 0, 42, drawn), 42, Millivolts);
            Keys.Draw(frame, Less, Keep, More);
        }

        /// <inheritdoc/>
        public override Screen Follow(long now) => Device.Battery.Millivolts != drawn ? this : null;

        /// <inheritdoc/>
        public override void Leave(long now) => Device.Safety.Save();

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now)
        {
            if (gesture != ButtonGesture.Press)
            {
                return null;
            }

            switch (button)
            {
                case Button.Ok: return new AboutScreen(Device);
                case Button.Next: return Trim(SettingTable.ReferenceStep);
                case Button.Back:
                default: return Trim(-SettingTable.ReferenceStep);
            }
        }

        private BatteryTrimScreen Trim(int by)
        {
            int reference = Device.Memory.Settings.Reference + by;
            if (reference < SettingTable.LeastReference || reference > SettingTable.MostReference)
            {
                return null;
            }

            Device.Memory.Settings.Reference = reference;
            Device.Battery.Reference = reference;
            return this;
        }
    }
}
