using AcuTimer.Core.Buttons;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Parts
{
    /// <summary>What the board offers, opened once at power-on; it outlives a loop that failed.</summary>
    public sealed class Hardware
    {
        /// <summary>The microsecond clock.</summary>
        public IClock Clock { get; set; }

        /// <summary>The only owner of the motor.</summary>
        public MotorGuard Motor { get; set; }

        /// <summary>The panel.</summary>
        public IPanel Panel { get; set; }

        /// <summary>Battery, USB and sleep.</summary>
        public IPower Power { get; set; }

        /// <summary>Edges of the buttons.</summary>
        public ButtonEdges Edges { get; set; }

        /// <summary>Where the buttons stand.</summary>
        public IButtonPins Pins { get; set; }

        /// <summary>The files; null when there is no storage.</summary>
        public IStore Store { get; set; }

        /// <summary>The day; null when nobody knows it.</summary>
        public ICalendar Calendar { get; set; }

        /// <summary>Who stops a motor that was left running; null for nobody.</summary>
        public IWatchdog Watchdog { get; set; }
    }
}
