using System;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Power;
using AcuTimer.Core.Screens;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Device
{
    /// <summary>
    /// The device's only loop. A turn takes what the fingers did, lets the session do what is due, draws what changes, and
    /// sends it to the panel as long as no edge of the motor is near; the caller then waits until the time it returns. A
    /// turn in which nothing is due asks nobody anything.
    /// </summary>
    public sealed class DeviceLoop
    {
        /// <summary>Pause after a turn that failed, in microseconds, so that one that always fails leaves time to others.</summary>
        public const long FaultPauseMicroseconds = 100000;

        /// <summary>So many turns that fail one after the other are the end of the loop.</summary>
        public const int MostFailures = 10;

        /// <summary>What is due so soon, in microseconds, is done now: a wait for less would end on the next tick, much too late.</summary>
        internal const long Soon = 1000;

        /// <summary>Time between two looks at what says nothing by itself, such as USB's level, in microseconds.</summary>
        private const long LookMicroseconds = 1200000;

        /// <summary>A turn that comes so shortly before a look takes it along, in microseconds.</summary>
        private const long Near = 300000;

        private readonly IClock clock;
        private readonly Session session;
        private readonly ButtonReader buttons;
        private readonly BatteryGauge battery;
        private readonly IdleTimer idle;
        private readonly PlaceKeeper place;
        private readonly Navigator navigator;
        private readonly PowerKeeper power;
        private readonly TroubleWatch watch;
        private readonly PanelKeeper panel;
        private readonly Painter painter;
        private long due;
        private long buttonsDue;
        private long powerDue;
        private long lookDue;
        private int failures;

        /// <summary>Runs this device.</summary>
        /// <param name="device">Its parts.</param>
        /// <param name="failed">A loop before this one failed altogether; this one says so.</param>
        public DeviceLoop(Handheld device, bool failed)
        {
            Hardware board = device.Board;
            Memories memory = device.Memory;
            Troubles troubles = device.Troubles;
            clock = board.Clock;
            session = device.Session;
            buttons = device.Buttons;
            battery = device.Battery;
            idle = device.Idle;
            place = device.Place;
            panel = device.Panel;
            navigator = new Navigator(device, new Arrivals(device));
            power = new PowerKeeper(board, session, place, panel, buttons, idle, battery, device.Player, memory.Settings, troubles);
            watch = new TroubleWatch(troubles, buttons, session, board.Motor, memory, device.Tables, device.Table, idle, navigator);
            painter = new Painter(board, navigator, device.Frame, panel, session, buttons, power);
            long now = clock.Microseconds;
            idle.Touch(now);
            buttons.Begin(now);
            troubles.Set(Trouble.Memory, Troubles.LacksMemory(board.Power));
            navigator.Begin(now);
            if (failed)
            {
                watch.Fail(Trouble.Inside, now);
            }
        }

        /// <summary>One turn after the other has failed: this loop is of no use any more.</summary>
        public bool Failed => failures >= MostFailures;

        /// <summary>One turn. Whatever fails in it stops the motor and the session, not the device.</summary>
        /// <returns>When the next turn is due, in microseconds on the clock.</returns>
        public long Turn()
        {
            try
            {
                long next = Work(clock.Microseconds);
                failures = 0;
                return next;
            }
            catch (OutOfMemoryException)
            {
                return Fail(Trouble.OutOfMemory);
            }
            catch (Exception)
            {
                return Fail(Trouble.Inside);
            }
        }

        private long Fail(Trouble fault)
        {
            failures++;
            long now = clock.Microseconds;
            watch.Fail(fault, now);
            due = 0;
            powerDue = 0;
            lookDue = 0;
            buttonsDue = 0;
            return now + FaultPauseMicroseconds;
        }

        private long Work(long now)
        {
            if (now >= due || now + Soon >= session.NextDue || buttons.HasNews)
            {
                Screen shown = navigator.Current;
                Serve(now);
                due = navigator.Current == shown && !painter.WentOn && !watch.LostTable ? NextDue(now) : now;
            }

            long next = Send(clock.Microseconds);
            return due < next ? due : next;
        }

        private void Serve(long now)
        {
            bool pressed = buttons.HasNews || now >= buttonsDue;
            if (pressed)
            {
                TakeButtons(now);
                buttonsDue = buttons.NextDue;
            }

            painter.Advance(now);
            watch.DropTable(now);
            if (session.NextDue == long.MaxValue)
            {
                place.Work(now, false);
            }

            if (pressed)
            {
                watch.Work(now);
            }

            bool measures = now >= battery.NextDue && painter.MayBegin(now);
            if (pressed || measures || now >= powerDue || power.IsNew)
            {
                power.Work(now, measures);
                powerDue = power.NextDue(now);
                painter.Learn(now);
            }

            navigator.Follow(now);
            watch.Show(now);
            place.Work(now, painter.Draw(now));
        }

        /// <summary>A press on a dark panel only lights it, unless a session runs: then every press counts.</summary>
        private void TakeButtons(long now)
        {
            while (buttons.Read(now))
            {
                bool dark = power.IsDark && session.State != SessionState.Running;
                idle.Touch(now);
                if (dark)
                {
                    navigator.Forget();
                }
                else
                {
                    navigator.OnButton(buttons.Button, buttons.Gesture, now);
                }
            }
        }

        /// <summary>Sends what is to be sent, then looks around, about once a second.</summary>
        /// <returns>When there is more to do; not while the motor runs or is due.</returns>
        private long Send(long now)
        {
            now = painter.Send(now);
            if (now < 0)
            {
                return long.MaxValue;
            }

            long next = panel.NextDue;
            if (now + Near >= lookDue)
            {
                Look(now);
            }

            return next < lookDue ? next : lookDue;
        }

        /// <summary>Looks at what no event tells, or one that was lost.</summary>
        private void Look(long now)
        {
            lookDue = now + LookMicroseconds;
            bool told = watch.Look(now);
            if (buttons.Look())
            {
                buttonsDue = now;
                due = now;
            }

            due = battery.Look() || told ? now : due;
            painter.Learn(now);
        }

        /// <summary>When there is something to do but to send.</summary>
        private long NextDue(long now) =>
            Earlier(
                Earlier(Earlier(session.NextDue, buttonsDue), Earlier(powerDue, place.NextDue)),
                Earlier(Earlier(navigator.NextLook, painter.NextFrame), painter.MayBegin(now) ? battery.NextDue : long.MaxValue));

        private static long Earlier(long one, long other) => one < other ? one : other;
    }
}
