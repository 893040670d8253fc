using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Power;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Parts
{
    /// <summary>Puts the parts together.</summary>
    public static class Assembly
    {
        /// <summary>A device on this hardware, without a session and with nothing on the panel yet.</summary>
        /// <param name="hardware">Every port of it.</param>
        /// <param name="table">An open table.</param>
        /// <param name="error">Why the table over USB is not used.</param>
        /// <param name="probe">Who watches, or null.</param>
        public static Handheld Of(Hardware hardware, RoutineTable table, TableError error, ISessionProbe probe)
        {
            FrameBuffer frame = new FrameBuffer();
            DeviceSettings settings = new DeviceSettings();
            SignalPlayer player = new SignalPlayer(hardware.Motor);
            Handheld device = new Handheld
            {
                Clock = hardware.Clock,
                Table = table,
                TableError = error,
                Session = new Session(player, probe),
                Player = player,
                Motor = hardware.Motor,
                Settings = settings,
                Buttons = new ButtonReader(hardware.Edges, hardware.Pins),
                Frame = frame,
                Panel = new PanelKeeper(hardware.Panel, frame, hardware.Clock),
                Power = hardware.Power,
                Battery = new BatteryGauge(hardware.Power),
                Idle = new IdleTimer(settings),
                Troubles = new Troubles(),
                Store = hardware.Store,
                Calendar = hardware.Calendar,
                Watchdog = hardware.Watchdog,
            };
            if (hardware.Store != null)
            {
                Memory.Open(device);
            }

            return device;
        }
    }
}
