using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Sessions
{
    /// <summary>What the person has chosen for a session. A value at its default leaves the routine as it is written.</summary>
    public sealed class SessionOptions
    {
        /// <summary>Left or right: the side that sore-first steps begin with.</summary>
        public Side SoreSide { get; set; } = Side.Left;

        /// <summary>Strength of the motor, in percent; see <see cref="StrengthLevel"/>.</summary>
        public int Strength { get; set; } = 100;

        /// <summary>What the motor is fed with, for even strength; 0 when it is not known.</summary>
        public int BatteryMillivolts { get; set; }

        /// <summary>The texts are for a partner's hands.</summary>
        public bool Partner { get; set; }

        /// <summary>Only count pulses: the device is felt through a pocket.</summary>
        public bool Pocket { get; set; }

        /// <summary>Length of a circle or beat, in percent of the routine's. Never faster than <see cref="Limits"/> allow; presses and breaths keep theirs.</summary>
        public int TempoPercent { get; set; } = 100;

        /// <summary>Seconds of adding pressure at least, where pressure is added.</summary>
        public int RampSeconds { get; set; }

        /// <summary>Seconds of getting ready for a point at least.</summary>
        public int ReadySeconds { get; set; }

        /// <summary>The next point begins by itself; else it waits for OK.</summary>
        public bool AutoAdvance { get; set; } = true;

        /// <summary>Safety questions that were answered with yes; see <see cref="SafetyRule"/>.</summary>
        public Caution Excluded { get; set; }

        /// <summary>Takes what is set on the device.</summary>
        /// <param name="settings">The settings.</param>
        /// <param name="batteryMillivolts">What the motor is fed with; 0 when it is not known.</param>
        public void Take(DeviceSettings settings, int batteryMillivolts)
        {
            SoreSide = settings.SoreSide;
            Strength = StrengthLevel.Percent(settings.Strength);
            BatteryMillivolts = batteryMillivolts;
            Partner = settings.Partner;
            Pocket = settings.Pocket;
            TempoPercent = settings.TempoPercent;
            RampSeconds = settings.RampSeconds;
            ReadySeconds = settings.ReadySeconds;
            AutoAdvance = settings.AutoAdvance && !SafetyRule.Waits(settings.Answers);
            Excluded = settings.Answers;
        }
    }
}
