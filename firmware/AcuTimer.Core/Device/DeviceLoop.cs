using System;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Screens;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Device
{
    /// <summary>
    /// The device's only loop. A turn takes what the fingers did, lets the session do what is due, draws what changes, and
    /// sends it to the panel as long as no edge of the motor is near; the caller then waits until the time it returns. A
    /// turn in which nothing is due asks nobody anything.
    /// </summary>
    public sealed class DeviceLoop : IUrgent
    {
        /// <summary>
        /// No transfer is begun this close to an edge of the motor, in microseconds: it keeps the bus for about 3 ms, and
        /// the wait after it ends on a tick of 10 ms. A slow chip takes longer, and shows how long.
        /// </summary>
        public const long TransferMicroseconds = 14000;

        /// <summary>What is due so soon, in microseconds, is done now: a wait for less would end on the next tick, much too late.</summary>
        private const long Soon = 1000;

        /// <summary>Time between two looks at what says nothing by itself, such as USB's level, in microseconds.</summary>
        private const long LookMicroseconds = 1200000;

        /// <summary>A turn that comes so shortly before a look takes it along, in microseconds.</summary>
        private const long Near = 300000;

        /// <summary>A place is kept so long after a picture, in microseconds, between two of them where a second passes.</summary>
        private const long KeepAfter = 250000;

        /// <summary>A wait that lets others work, in microseconds.</summary>
        private const long Tick = 10000;

        /// <summary>A transfer or a look at the battery that took longer, in microseconds, says nothing of the chip's speed: the bus was stuck.</summary>
        private const long Longest = 50000;

        /// <summary>Pause after a turn that failed, in microseconds, so that one that always fails leaves time to others.</summary>
        public const long FaultPauseMicroseconds = 100000;

        /// <summary>So many turns that fail one after the other are the end of the loop.</summary>
        public const int MostFailures = 10;

        private readonly Handheld device;
        private readonly Session session;
        private readonly Navigator navigator;
        private readonly PowerKeeper power;
        private readonly TroubleWatch watch;
        private readonly IClock clock;
        private readonly ButtonReader buttons;
        private long frameDue;
        private long due;
        private long buttonsDue;
        private long powerDue;
        private long lookDue;
        private long keepDue = long.MaxValue;
        private long margin = TransferMicroseconds;
        private bool wentOn;
        private int failures;

        /// <summary>Runs this device.</summary>
        /// <param name="device">Its parts.</param>
        /// <param name="failed">A loop before this one failed altogether; this one says so.</param>
        public DeviceLoop(Handheld device, bool failed)
        {
            this.device = device;
            session = device.Session;
            clock = device.Board.Clock;
            buttons = device.Buttons;
            power = new PowerKeeper(device);
            watch = new TroubleWatch(device);
            navigator = new Navigator(device);
            long now = clock.Microseconds;
            device.Frame.Urgent = this;
            device.Idle.Touch(now);
            buttons.Begin(now);
            device.Troubles.Set(Trouble.Memory, Troubles.LacksMemory(device.Board.Power));
            navigator.Begin(now);
            if (failed)
            {
                ShowFault(Trouble.Inside, now);
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

        /// <summary>While a picture is drawn the motor and the session go on: what they change is drawn after it.</summary>
        public void Serve()
        {
            long soon = clock.Microseconds + Soon;
            if (soon >= session.NextDue)
            {
                wentOn = session.Advance(soon) || wentOn;
            }
        }

        private long Fail(Trouble fault)
        {
            device.Board.Motor.Off();
            failures++;
            return Recover(fault, clock.Microseconds);
        }

        private long Recover(Trouble fault, long now)
        {
            session.End(now);
            ShowFault(fault, now);
            due = 0;
            powerDue = 0;
            lookDue = 0;
            buttonsDue = 0;
            DropTable(now);
            return now + FaultPauseMicroseconds;
        }

        /// <summary>A table that cannot be read any more ends the session; the motor is off first.</summary>
        private void DropTable(long now)
        {
            if (device.Table.Failed)
            {
                device.Board.Motor.Off();
                session.End(now);
                device.Idle.Touch(now);
                navigator.DropTable(now);
            }
        }

        private void ShowFault(Trouble fault, long now)
        {
            device.Troubles.Faults++;
            device.Idle.Touch(now);
            navigator.ShowFault(fault, now);
        }

        private long Work(long now)
        {
            if (now >= due || now + Soon >= NextEdge || buttons.HasNews)
            {
                Screen shown = navigator.Current;
                wentOn = false;
                Serve(now);
                due = navigator.Current == shown && !wentOn && !device.Table.Failed ? NextDue(now) : now;
            }

            long next = Send();
            return Earlier(due, next);
        }

        private void Serve(long now)
        {
            bool pressed = buttons.HasNews || now >= buttonsDue;
            if (pressed)
            {
                TakeButtons(now);
                buttonsDue = buttons.NextDue;
            }

            frameDue = session.Advance(now + Soon) ? now : frameDue;
            DropTable(now);
            if (NextEdge == long.MaxValue)
            {
                Keep(now, false);
            }

            if (pressed)
            {
                watch.Work(now);
            }

            bool measures = now >= device.Battery.NextDue && IsResting(now, NextEdge);
            if (pressed || measures || now >= powerDue || power.IsNewTo(session))
            {
                power.Work(now, measures);
                powerDue = power.NextDue(now);
                Learn(now);
            }

            navigator.Follow(now);
            ShowTroubles(now);
            Keep(now, Draw(now));
        }

        /// <summary>Keeping a place holds the device up for longer than anything else: what is shown goes first, and it has a turn of its own, away from the motor's edges.</summary>
        private void Keep(long now, bool drawn)
        {
            long edge = NextEdge;
            bool waits = device.Place.Waits(now, edge);
            bool set = keepDue > now && keepDue < long.MaxValue;
            keepDue = !waits || !drawn ? long.MaxValue
                : set ? keepDue
                : now + (device.Place.Waits(now + KeepAfter, edge) ? KeepAfter : Tick);
            if (waits && !drawn)
            {
                device.Place.Work(now);
            }
        }

        /// <summary>Looks at what no event tells, or one that was lost.</summary>
        private void Look(long now)
        {
            lookDue = now + LookMicroseconds;
            device.Board.Motor.Reckon(now);
            watch.Work(now);
            if (buttons.Look())
            {
                buttonsDue = now;
                due = now;
            }

            due = device.Battery.Look() || device.Troubles.Pending ? now : due;
            Learn(now);
        }

        /// <summary>Sends what is to be sent; a finger that comes is heard in between. Then looks around, about once a second.</summary>
        /// <returns>When there is more to do; not while the motor runs or is due.</returns>
        private long Send()
        {
            PanelKeeper panel = device.Panel;
            long now = clock.Microseconds;
            long edge = session.NextDue;
            bool rests = IsResting(now, edge);
            long next = panel.NextDue;
            for (int i = 0; rests && next <= now && i < FrameBuffer.Runs && !buttons.HasNews; i++)
            {
                panel.Work(now);
                now = Learn(now);
                rests = IsResting(now, edge);
                next = panel.NextDue;
            }

            if (rests && now + Near >= lookDue)
            {
                Look(now);
            }

            return rests ? Earlier(next, lookDue) : long.MaxValue;
        }

        /// <summary>What this chip takes for a piece of work that holds up the motor's edges.</summary>
        /// <returns>The clock.</returns>
        private long Learn(long begun)
        {
            long now = clock.Microseconds;
            long took = now - begun;
            margin = took + SignalTable.Unit > margin && took < Longest ? took + SignalTable.Unit : margin;
            return now;
        }

        /// <summary>A press on a dark panel only lights it, unless a session runs: then every press counts.</summary>
        private void TakeButtons(long now)
        {
            while (buttons.Read(now))
            {
                bool dark = power.IsDark && session.State != SessionState.Running;
                device.Idle.Touch(now);
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

        /// <summary>When the motor or the session is due.</summary>
        private long NextEdge => session.NextDue;

        /// <summary>
        /// The motor is off and stays so for a while: now a transfer may be begun. On a stuck bus it holds up the whole
        /// device for a second, and a motor that runs then could not be stopped. A motor that runs without anybody's wish
        /// must not keep the panel from saying so.
        /// </summary>
        private bool IsResting(long now, long edge) =>
            edge == long.MaxValue || (edge - now > margin && !device.Board.Motor.On);

        /// <summary>They wait until fingers are off the buttons: what covers a screen ends what was begun on it.</summary>
        private void ShowTroubles(long now)
        {
            if (device.Troubles.Pending && !buttons.Held && navigator.MayShow(device.Troubles.Next))
            {
                navigator.ShowTrouble(device.Troubles.Take(), now);
            }
        }

        /// <returns>Whether something was to be drawn.</returns>
        private bool Draw(long now)
        {
            if (power.IsDark || (!navigator.Changed && WaitsWithFrame(now)))
            {
                return false;
            }

            navigator.Draw(device.Frame, now);
            frameDue = wentOn ? now : navigator.NextFrame(now);
            return true;
        }

        /// <summary>A frame that would be begun right before an edge comes after it.</summary>
        private bool WaitsWithFrame(long now)
        {
            long edge = NextEdge;
            if (now >= frameDue && edge - now < margin - SignalTable.Unit)
            {
                frameDue = edge;
            }

            return now < frameDue;
        }

        /// <summary>When there is something to do but to send.</summary>
        private long NextDue(long now)
        {
            long edge = NextEdge;
            long next = edge < buttonsDue ? edge : buttonsDue;
            next = powerDue < next ? powerDue : next;
            next = keepDue < next ? keepDue : next;
            next = Earlier(next, navigator.NextLook);
            next = IsResting(now, edge) ? Earlier(next, device.Battery.NextDue) : next;
            return frameDue < next && !power.IsDark ? frameDue : next;
        }

        private static long Earlier(long one, long other) =>
            one < other ? one : other;
    }
}
