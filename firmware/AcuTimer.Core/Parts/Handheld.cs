using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Power;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Settings;
using AcuTimer.Core.Storage;
using AcuTimer.Core.Tables;

namespace AcuTimer.Core.Parts
{
    /// <summary>All parts of the device, put together once by <see cref="Assembly"/>. The screens show and steer them.</summary>
    public sealed class Handheld
    {
        /// <summary>The microsecond clock.</summary>
        public IClock Clock { get; set; }

        /// <summary>The routines.</summary>
        public RoutineTable Table { get; set; }

        /// <summary>Why the table over USB is not used; None when it is, Missing when there is none.</summary>
        public TableError TableError { get; set; }

        /// <summary>The session.</summary>
        public Session Session { get; set; }

        /// <summary>The motor's voice, for the haptic tutor.</summary>
        public SignalPlayer Player { get; set; }

        /// <summary>The only owner of the motor.</summary>
        public MotorGuard Motor { get; set; }

        /// <summary>What the person has set.</summary>
        public DeviceSettings Settings { get; set; }

        /// <summary>What the fingers do.</summary>
        public ButtonReader Buttons { get; set; }

        /// <summary>What is drawn.</summary>
        public FrameBuffer Frame { get; set; }

        /// <summary>Brings it onto the panel.</summary>
        public PanelKeeper Panel { get; set; }

        /// <summary>Sleep, and what the board knows of itself.</summary>
        public IPower Power { get; set; }

        /// <summary>The battery.</summary>
        public BatteryGauge Battery { get; set; }

        /// <summary>How long nobody has been there.</summary>
        public IdleTimer Idle { get; set; }

        /// <summary>What is wrong.</summary>
        public Troubles Troubles { get; set; }

        /// <summary>The files; null without storage.</summary>
        public IStore Store { get; set; }

        /// <summary>The day; null when nobody knows it.</summary>
        public ICalendar Calendar { get; set; }

        /// <summary>Where the routines come from; null without storage.</summary>
        public TableStore Tables { get; set; }

        /// <summary>Who saves the settings; null without storage.</summary>
        public SettingsKeeper SettingsKeeper { get; set; }

        /// <summary>Sessions of the last days; null without storage.</summary>
        public History History { get; set; }

        /// <summary>Where a session was cut off; null without storage.</summary>
        public ResumeSnapshot Snapshot { get; set; }

        /// <summary>Who keeps and counts sessions; null without storage.</summary>
        public PlaceKeeper Place { get; set; }

        /// <summary>Who stops a motor that was left running; null for nobody.</summary>
        public IWatchdog Watchdog { get; set; }

        /// <summary>Keeps the session's place before deep sleep; null keeps nothing.</summary>
        public ISessionSaver Saver { get; set; }
    }
}
