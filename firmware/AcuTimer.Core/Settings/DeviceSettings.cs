using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Settings
{
    /// <summary>Everything that a person can set. Kept in storage; what is not there has these values.</summary>
    public sealed class DeviceSettings
    {
        /// <summary>Strength of the motor: 0 soft, 1 middle, 2 strong.</summary>
        public int Strength { get; set; } = 2;

        /// <summary>Length of a circle or beat, in percent of the routine's: 75, 100, 150 or 200. Never faster than the limit.</summary>
        public int TempoPercent { get; set; } = 100;

        /// <summary>Seconds of adding pressure at least; 0 for the routine's own.</summary>
        public int RampSeconds { get; set; }

        /// <summary>Seconds of getting ready at least; 0 for the routine's own.</summary>
        public int ReadySeconds { get; set; }

        /// <summary>The next step begins by itself; else it waits for OK.</summary>
        public bool AutoAdvance { get; set; } = true;

        /// <summary>The texts are for a partner's hands.</summary>
        public bool Partner { get; set; }

        /// <summary>Left or right: the side that sore-first steps begin with.</summary>
        public Side SoreSide { get; set; } = Side.Left;

        /// <summary>The display is turned by 180° and the outer buttons change places.</summary>
        public bool Flipped { get; set; }

        /// <summary>Only count pulses, for a device that is felt through a pocket (scitepress 2020, 100641).</summary>
        public bool Pocket { get; set; }

        /// <summary>Brightness of the panel, 0-255.</summary>
        public int Contrast { get; set; } = 207;

        /// <summary>Seconds without a button until the panel is dimmed; 0 for never.</summary>
        public int DimSeconds { get; set; } = 30;

        /// <summary>Seconds without a button until the panel goes dark; 0 for never.</summary>
        public int OffSeconds { get; set; } = 120;

        /// <summary>What was answered with yes on the safety screen.</summary>
        public Caution Answers { get; set; }

        /// <summary>Questions that have been answered.</summary>
        public Caution Asked { get; set; }

        /// <summary>Day of the answers, as <see cref="Ports.ICalendar.Today"/>; without a date, days since the power came, from 1.</summary>
        public int AskedOn { get; set; }

        /// <summary>Days after which the safety screen asks again.</summary>
        public int AskAgainDays { get; set; } = 7;
    }
}
