using AcuTimer.Core.Buttons;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Parts
{
    /// <summary>What the board offers, opened once at power-on; it outlives a loop that failed.</summary>
    public sealed class Hardware
    {
        /// <summary>Takes the ports; none of them is null.</summary>
        public Hardware(IClock clock, MotorGuard motor, IPanel panel, IPower power, ButtonEdges edges, IButtonPins pins, IStore store, ICalendar calendar, IWatchdog watchdog)
        {
            Clock = clock;
            Motor = motor;
            Panel = panel;
            Power = power;
            Edges = edges;
            Pins = pins;
            Store = store;
            Calendar = calendar;
            Watchdog = watchdog;
        }

        /// <summary>The microsecond clock.</summary>
        public IClock Clock { get; }

        /// <summary>The only owner of the motor.</summary>
        public MotorGuard Motor { get; }

        /// <summary>The panel.</summary>
        public IPanel Panel { get; }

        /// <summary>Battery, USB and sleep.</summary>
        public IPower Power { get; }

        /// <summary>Edges of the buttons.</summary>
        public ButtonEdges Edges { get; }

        /// <summary>Where the buttons stand.</summary>
        public IButtonPins Pins { get; }

        /// <summary>The files.</summary>
        public IStore Store { get; }

        /// <summary>The day.</summary>
        public ICalendar Calendar { get; }

        /// <summary>Who stops a motor that was left running.</summary>
        public IWatchdog Watchdog { get; }
    }
}
