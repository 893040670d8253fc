using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Power;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Device
{
    /// <summary>
    /// Spends as little as the person lets it: dims the panel, makes it dark while a session keeps pacing by touch, and
    /// puts the device to sleep when nobody is there or the battery is empty.
    /// </summary>
    public sealed class PowerKeeper
    {
        /// <summary>Brightness of a dimmed panel, 0-255.</summary>
        public const int DimContrast = 8;

        /// <summary>"Battery empty" is shown for so long before the device sleeps, in microseconds.</summary>
        public const long FarewellMicroseconds = 5000000;

        private readonly Handheld device;
        private SessionState state;
        private long sleepAt = long.MaxValue;
        private long moveStart = -1;
        private long phaseStart;
        private int news;

        /// <summary>Keeps the power of this device.</summary>
        public PowerKeeper(Handheld device)
        {
            this.device = device;
        }

        /// <summary>Whether the panel is dark.</summary>
        public bool IsDark { get; private set; }

        /// <summary>When there is something to do though nothing happens.</summary>
        public long NextDue(long now)
        {
            long due = device.Idle.NextDue(now);
            return sleepAt < due ? sleepAt : due;
        }

        /// <summary>Whether a session has begun, ended, paused or gone to another phase since the last look.</summary>
        public bool IsNewTo(Session session) =>
            session.State != state || session.Cursor.Start != phaseStart;

        /// <summary>Does what is due.</summary>
        /// <param name="now">The clock.</param>
        /// <param name="measures">The battery is to be read: the motor is off, and no edge of it is near.</param>
        public void Work(long now, bool measures)
        {
            if (measures)
            {
                Measure(now);
            }

            if (WaitsInVain(now))
            {
                device.Session.Pause(now);
            }

            Watch(now);
            IdleLevel level = device.Idle.Level(now);
            IsDark = level >= IdleLevel.Dark;
            DeviceSettings settings = device.Memory.Settings;
            int contrast = settings.Contrast;
            PanelKeeper panel = device.Panel;
            panel.On = !IsDark;
            panel.Spares = state == SessionState.Running && device.Session.Cursor.Phase == Phase.Hold;
            panel.Contrast = level == IdleLevel.Bright || contrast < DimContrast ? contrast : DimContrast;
            panel.Flipped = settings.Flipped;
            device.Buttons.Flipped = settings.Flipped;
            if (now >= sleepAt || (level == IdleLevel.Asleep && MaySleep))
            {
                FallAsleep(now);
            }
        }

        /// <summary>A step waits for somebody who has put the device away: it would go on recalling it until the battery is empty.</summary>
        private bool WaitsInVain(long now)
        {
            Session session = device.Session;
            return session.State == SessionState.Running && session.Cursor.Length == long.MaxValue && device.Idle.IsAway(now);
        }

        private bool MaySleep => device.Session.NextDue == long.MaxValue && !device.Battery.Usb;

        private void Measure(long now)
        {
            BatteryGauge battery = device.Battery;
            bool wasUsb = battery.Usb;
            battery.Reference = device.Memory.Settings.Reference;
            battery.Spares = device.Session.State == SessionState.Running;
            battery.Sample(now);
            device.Player.Supply(battery.SupplyMillivolts);
            bool empty = battery.CutOff;
            device.Troubles.Set(Trouble.BatteryLow, battery.Low);
            device.Troubles.Set(Trouble.BatteryEmpty, empty);
            sleepAt = !empty ? long.MaxValue : sleepAt == long.MaxValue ? now + FarewellMicroseconds : sleepAt;
            if (empty)
            {
                device.Session.Pause(now);
            }

            if (battery.Usb != wasUsb)
            {
                device.Idle.Touch(now);
            }
        }

        /// <summary>A lit panel is what somebody needs who moves to another point or side, whose session ends or pauses, or who is told of a trouble.</summary>
        private void Watch(long now)
        {
            SessionState present = device.Session.State;
            PhaseCursor cursor = device.Session.Cursor;
            phaseStart = cursor.Start;
            bool running = present == SessionState.Running;
            bool moved = running && IsMove(cursor.Phase) && phaseStart != moveStart;
            bool told = !running && device.Troubles.News != news;
            if (present != state || moved || told)
            {
                news = running ? news : device.Troubles.News;
                moveStart = moved ? phaseStart : moveStart;
                device.Idle.Touch(now);
            }

            state = present;
        }

        private static bool IsMove(Phase phase) =>
            phase == Phase.Prepare || phase == Phase.Switch || phase == Phase.Wait;

        private void FallAsleep(long now)
        {
            device.Board.Motor.Off();
            device.Session.Pause(now);
            device.Place.Save();
            PutOut(now);
            device.Board.Power.Sleep();

            // It did not: the device stays awake with a dark panel, and tries again later.
            sleepAt = long.MaxValue;
            device.Idle.Retry(now);
        }

        /// <summary>A panel that was not there is set up by the first call, which lights it.</summary>
        private void PutOut(long now)
        {
            device.Panel.On = false;
            device.Panel.Work(now);
            device.Panel.Work(now);
        }
    }
}
