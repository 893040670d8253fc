using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Power;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>The cell's voltage, made to agree with a voltmeter on it: once, for each chip's converter reads otherwise.</summary>
    public sealed class BatteryTrimScreen : Screen
    {
        private const string Title = "VOLTMETER";
        private const string Turn = "Change it until it is\nwhat the meter shows:";
        private const string Millivolts = " mV";
        private const string Less = "\u2190less";
        private const string Keep = "OK: keep";
        private const string More = "more\u2192";

        private readonly ScreenMaker screens;
        private readonly BatteryGauge battery;
        private readonly Memories memory;
        private int drawn;

        internal BatteryTrimScreen(ScreenMaker screens, BatteryGauge battery, Memories memory)
        {
            this.screens = screens;
            this.battery = battery;
            this.memory = memory;
        }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            drawn = battery.Millivolts;
            Text.Draw(frame, Font.Medium, 0, 0, Title);
            Lines.Draw(frame, 20, Turn);
            Lines.Number(frame, 0, 42, drawn, Millivolts);
            Keys.Draw(frame, Less, Keep, More);
        }

        /// <inheritdoc/>
        public override Screen Follow(long now) => battery.Millivolts != drawn ? this : null;

        /// <inheritdoc/>
        public override void Leave(long now) => memory.SaveSettings();

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now) =>
            gesture != ButtonGesture.Press ? null
                : button == Button.Ok ? screens.Make(ScreenKind.About)
                : Trim(button == Button.Next ? SettingTable.ReferenceStep : -SettingTable.ReferenceStep);

        private BatteryTrimScreen Trim(int by)
        {
            int reference = memory.Settings.Reference + by;
            if (reference < SettingTable.LeastReference || reference > SettingTable.MostReference)
            {
                return null;
            }

            memory.Settings.Reference = reference;
            battery.Reference = reference;
            return this;
        }
    }
}
