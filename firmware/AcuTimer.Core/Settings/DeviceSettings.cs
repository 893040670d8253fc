using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Settings
{
    /// <summary>Everything that a person can set, and the safety answers. Kept in storage; ranges and defaults are <see cref="SettingTable"/>'s.</summary>
    public sealed class DeviceSettings
    {
        private readonly int[] values = new int[(int)Setting.Count];

        /// <summary>Everything at its default, nothing answered.</summary>
        public DeviceSettings()
        {
            SettingEntry entry = new SettingEntry();
            for (int i = 0; i < values.Length; i++)
            {
                SettingTable.Load((Setting)i, entry);
                values[i] = entry.Default;
            }
        }

        /// <summary>Strength of the motor: 0 soft, 1 middle, 2 strong.</summary>
        public int Strength { get => values[(int)Setting.Strength]; set => values[(int)Setting.Strength] = value; }

        /// <summary>Length of a circle or beat, in percent of the routine's. Never faster than the limit.</summary>
        public int TempoPercent { get => values[(int)Setting.Tempo]; set => values[(int)Setting.Tempo] = value; }

        /// <summary>Seconds of adding pressure at least; 0 for the routine's own.</summary>
        public int RampSeconds { get => values[(int)Setting.Ramp]; set => values[(int)Setting.Ramp] = value; }

        /// <summary>Seconds of getting ready at least; 0 for the routine's own.</summary>
        public int ReadySeconds { get => values[(int)Setting.Ready]; set => values[(int)Setting.Ready] = value; }

        /// <summary>The next step begins by itself; else it waits for OK.</summary>
        public bool AutoAdvance { get => Is(Setting.Advance); set => Put(Setting.Advance, value); }

        /// <summary>The texts are for a partner's hands.</summary>
        public bool Partner { get => Is(Setting.Hands); set => Put(Setting.Hands, value); }

        /// <summary>Left or right: the side that sore-first steps begin with.</summary>
        public Side SoreSide
        {
            get => Is(Setting.Sore) ? Side.Right : Side.Left;
            set => Put(Setting.Sore, value == Side.Right);
        }

        /// <summary>The display is turned by 180° and the outer buttons change places.</summary>
        public bool Flipped { get => Is(Setting.Turned); set => Put(Setting.Turned, value); }

        /// <summary>For a device that is felt through a pocket, where slopes are not (scitepress 2020, 100641): even pulses only.</summary>
        public bool Pocket { get => Is(Setting.Pocket); set => Put(Setting.Pocket, value); }

        /// <summary>Brightness of the panel, 1-255.</summary>
        public int Contrast { get => values[(int)Setting.Contrast]; set => values[(int)Setting.Contrast] = value; }

        /// <summary>Seconds without a button until the panel is dimmed; 0 for never.</summary>
        public int DimSeconds { get => values[(int)Setting.Dim]; set => values[(int)Setting.Dim] = value; }

        /// <summary>Seconds without a button until the panel goes dark; 0 for never.</summary>
        public int OffSeconds { get => values[(int)Setting.Off]; set => values[(int)Setting.Off] = value; }

        /// <summary>Days after which the safety screen asks again.</summary>
        public int AskAgainDays { get => values[(int)Setting.Again]; set => values[(int)Setting.Again] = value; }

        /// <summary>Seconds of getting ready at least at a point that is new in the first run of a routine, which then waits for OK there; 0 for no difference.</summary>
        public int NewReadySeconds { get => values[(int)Setting.NewReady]; set => values[(int)Setting.NewReady] = value; }

        /// <summary>Reference of this chip's converter in millivolts, as it was trimmed against a voltmeter.</summary>
        public int Reference { get => values[(int)Setting.Reference]; set => values[(int)Setting.Reference] = value; }

        /// <summary>What was answered with yes on the safety screen.</summary>
        public Caution Answers { get; set; }

        /// <summary>Questions that have been answered.</summary>
        public Caution Asked { get; set; }

        /// <summary>
        /// Day of the answers, as <see cref="Ports.ICalendar.Today"/>; without a date, days since the power came, from 1;
        /// 0 for answers that no longer hold, as the power was lost after them.
        /// </summary>
        public int AskedOn { get; set; }

        /// <summary>Puts into a session's options all that is set here.</summary>
        /// <param name="options">Takes it.</param>
        /// <param name="batteryMillivolts">What the motor is fed with; 0 when it is not known.</param>
        public void PutInto(SessionOptions options, int batteryMillivolts)
        {
            options.SoreSide = SoreSide;
            options.Strength = StrengthLevel.Percent(Strength);
            options.BatteryMillivolts = batteryMillivolts;
            options.Partner = Partner;
            options.Pocket = Pocket;
            options.TempoPercent = TempoPercent;
            options.RampSeconds = RampSeconds;
            options.ReadySeconds = ReadySeconds;
            options.NewReadySeconds = NewReadySeconds;
            options.AutoAdvance = AutoAdvance && !SafetyRule.Waits(Answers);
            options.Excluded = Answers;
        }

        /// <summary>A setting by its name in the table, as the number that the table knows.</summary>
        public int Get(Setting setting) => values[(int)setting];

        /// <summary>Sets it. Whether the value makes sense is <see cref="SettingEntry.Fit"/>'s to say.</summary>
        public void Set(Setting setting, int value) => values[(int)setting] = value;

        private bool Is(Setting setting) => values[(int)setting] != 0;

        private void Put(Setting setting, bool value) => values[(int)setting] = value ? 1 : 0;
    }
}
