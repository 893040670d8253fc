using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
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

        private readonly Hardware board;
        private readonly Session session;
        private readonly PlaceKeeper place;
        private readonly PanelKeeper panel;
        private readonly ButtonReader buttons;
        private readonly IdleTimer idle;
        private readonly BatteryGauge battery;
        private readonly SignalPlayer player;
        private readonly DeviceSettings settings;
        private readonly Troubles troubles;
        private SessionState state;
        private long sleepAt = long.MaxValue;
        private long moveStart = -1;
        private long phaseStart;
        private int news;

        /// <summary>Keeps the power of what it is given.</summary>
        internal PowerKeeper(
            Hardware board, Session session, PlaceKeeper place, PanelKeeper panel, ButtonReader buttons, IdleTimer idle, BatteryGauge battery, SignalPlayer player, DeviceSettings settings, Troubles troubles)
        {
            this.board = board;
            this.session = session;
            this.place = place;
            this.panel = panel;
            this.buttons = buttons;
            this.idle = idle;
            this.battery = battery;
            this.player = player;
            this.settings = settings;
            this.troubles = troubles;
        }

        /// <summary>Whether the panel is dark.</summary>
        public bool IsDark { get; private set; }

        /// <summary>When there is something to do though nothing happens.</summary>
        public long NextDue(long now)
        {
            long due = idle.NextDue(now);
            return sleepAt < due ? sleepAt : due;
        }

        /// <summary>Whether the session has begun, ended, paused or gone to another phase since the last look.</summary>
        public bool IsNew =>
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

            // A step waits for somebody who has put the device away: it would go on recalling it until the battery is empty.
            if (session.State == SessionState.Running && session.Cursor.Length == long.MaxValue && idle.IsAway(now))
            {
                session.Pause(now);
            }

            Watch(now);
            IdleLevel level = idle.Level(now);
            IsDark = level >= IdleLevel.Dark;
            int contrast = settings.Contrast;
            panel.On = !IsDark;
            panel.Spares = state == SessionState.Running && session.Cursor.Phase == Phase.Hold;
            panel.Contrast = level == IdleLevel.Bright || contrast < DimContrast ? contrast : DimContrast;
            panel.Flipped = settings.Flipped;
            buttons.Flipped = settings.Flipped;
            if (now >= sleepAt || (level == IdleLevel.Asleep && MaySleep))
            {
                FallAsleep(now);
            }
        }

        private bool MaySleep => session.NextDue == long.MaxValue && !battery.Usb;

        private void Measure(long now)
        {
            bool wasUsb = battery.Usb;
            battery.Reference = settings.Reference;
            battery.Spares = session.State == SessionState.Running;
            battery.Sample(now);
            player.Supply(battery.SupplyMillivolts);
            bool empty = battery.CutOff;
            troubles.Set(Trouble.BatteryLow, battery.Low);
            troubles.Set(Trouble.BatteryEmpty, empty);
            sleepAt = !empty ? long.MaxValue : sleepAt == long.MaxValue ? now + FarewellMicroseconds : sleepAt;
            if (empty)
            {
                session.Pause(now);
            }

            if (battery.Usb != wasUsb)
            {
                idle.Touch(now);
            }
        }

        /// <summary>A lit panel is what somebody needs who moves to another point or side, whose session ends or pauses, or who is told of a trouble.</summary>
        private void Watch(long now)
        {
            SessionState present = session.State;
            PhaseCursor cursor = session.Cursor;
            phaseStart = cursor.Start;
            bool running = present == SessionState.Running;
            bool moved = running && IsMove(cursor.Phase) && phaseStart != moveStart;
            bool told = !running && troubles.News != news;
            if (present != state || moved || told)
            {
                news = running ? news : troubles.News;
                moveStart = moved ? phaseStart : moveStart;
                idle.Touch(now);
            }

            state = present;
        }

        private static bool IsMove(Phase phase) =>
            phase == Phase.Prepare || phase == Phase.Switch || phase == Phase.Wait;

        private void FallAsleep(long now)
        {
            board.Motor.Off();
            session.Pause(now);
            place.Save();
            PutOut(now);
            board.Power.Sleep();

            // It did not: the device stays awake with a dark panel, and tries again later.
            sleepAt = long.MaxValue;
            idle.Retry(now);
        }

        /// <summary>A panel that was not there is set up by the first call, which lights it.</summary>
        private void PutOut(long now)
        {
            panel.On = false;
            panel.Work(now);
            panel.Work(now);
        }
    }
}
