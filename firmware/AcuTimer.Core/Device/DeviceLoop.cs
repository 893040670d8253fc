using System;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Power;
using AcuTimer.Core.Screens;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Device
{
    /// <summary>
    /// The device's only loop. A turn takes what the fingers did, lets the session do what is due, draws when a frame
    /// is due, and sends at most one page to the panel; the caller then waits until the time it returns.
    /// </summary>
    public sealed class DeviceLoop
    {
        /// <summary>
        /// No transfer is begun this close to an edge of the motor, in microseconds: it keeps the bus for about 3 ms, and
        /// the wait after it ends on a tick of 10 ms.
        /// </summary>
        public const long TransferMicroseconds = 14000;

        /// <summary>
        /// No whole picture is drawn this close to an edge of the motor, in microseconds. Shorter than every pulse and gap,
        /// so that one of them has room for it; only the 40 ms of the motor's rise have not.
        /// </summary>
        public const long PictureMicroseconds = 60000;

        /// <summary>Pause after a turn that failed, in microseconds, so that one that always fails leaves time to others.</summary>
        public const long FaultPauseMicroseconds = 100000;

        /// <summary>So many turns that fail one after the other are the end of the loop.</summary>
        public const int MostFailures = 10;

        private readonly Handheld device;
        private readonly Session session;
        private readonly Navigator navigator;
        private readonly PowerKeeper power;
        private readonly TroubleWatch watch;
        private long frameDue;
        private int failures;

        /// <summary>Runs this device.</summary>
        /// <param name="device">Its parts.</param>
        /// <param name="failed">A loop before this one failed altogether; this one says so.</param>
        public DeviceLoop(Handheld device, bool failed)
        {
            this.device = device;
            session = device.Session;
            power = new PowerKeeper(device);
            watch = new TroubleWatch(device);
            navigator = new Navigator(device);
            long now = device.Clock.Microseconds;
            device.Idle.Touch(now);
            device.Buttons.Begin(now);
            navigator.Begin(now);
            if (failed)
            {
                ShowFault(now);
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
                long due = Work(device.Clock.Microseconds);
                failures = 0;
                return due;
            }
            catch (Exception)
            {
                device.Motor.Off();
                failures++;
                return Recover(device.Clock.Microseconds);
            }
        }

        private long Recover(long now)
        {
            session.End(now);
            ShowFault(now);
            return now + FaultPauseMicroseconds;
        }

        private void ShowFault(long now)
        {
            device.Troubles.Faults++;
            device.Idle.Touch(now);
            navigator.ShowFault(now);
        }

        private long Work(long now)
        {
            TakeButtons(now);
            session.Advance(now);
            PlayAlone(now);
            device.Place?.Work(now, NextEdge);
            watch.Work(now);
            power.Work(now, IsResting(now));
            navigator.Follow(now);
            ShowTroubles(now);
            Draw(now);
            if (IsResting(now))
            {
                device.Panel.Work(now);
            }

            return NextDue(now);
        }

        /// <summary>A press on a dark panel only lights it, unless a session runs: then every press counts.</summary>
        private void TakeButtons(long now)
        {
            while (device.Buttons.Read(now))
            {
                bool dark = power.IsDark && session.State != SessionState.Running;
                device.Idle.Touch(now);
                if (dark)
                {
                    navigator.Forget();
                }
                else
                {
                    navigator.OnButton(device.Buttons.Button, device.Buttons.Gesture, now);
                }
            }
        }

        /// <summary>A signal that is played without a session, to teach it.</summary>
        private void PlayAlone(long now)
        {
            while (PlaysAlone && device.Player.NextEdge <= now)
            {
                device.Player.Fire();
            }
        }

        private bool PlaysAlone => session.NextDue == long.MaxValue && device.Player.NextEdge != SignalPlayer.Never;

        /// <summary>When the motor or the session is due.</summary>
        private long NextEdge => PlaysAlone ? device.Player.NextEdge : session.NextDue;

        /// <summary>
        /// The motor is off and stays so for a while: now a transfer may be begun. On a stuck bus it holds up the whole
        /// device for a second, and a motor that runs then could not be stopped. A motor that runs without anybody's wish
        /// must not keep the panel from saying so.
        /// </summary>
        private bool IsResting(long now)
        {
            long edge = NextEdge;
            return edge == long.MaxValue || (!device.Motor.On && edge - now > TransferMicroseconds);
        }

        /// <summary>They wait until fingers are off the buttons: what covers a screen ends what was begun on it.</summary>
        private void ShowTroubles(long now)
        {
            if (device.Troubles.Pending && !device.Buttons.Held && navigator.MayShow(device.Troubles.Next))
            {
                navigator.ShowTrouble(device.Troubles.Take(), now);
            }
        }

        private void Draw(long now)
        {
            bool due = navigator.Changed ? NextEdge - now >= PictureMicroseconds : now >= frameDue;
            if (!power.IsDark && due)
            {
                navigator.Draw(device.Frame, now);
                frameDue = navigator.NextFrame(now);
            }
        }

        private long NextDue(long now)
        {
            bool resting = IsResting(now);
            long due = Earlier(NextEdge, device.Buttons.NextDue);
            due = Earlier(due, power.NextDue(now, resting));
            due = power.IsDark || navigator.Changed ? due : Earlier(due, frameDue);
            return resting ? Earlier(due, device.Panel.NextDue) : due;
        }

        private static long Earlier(long one, long other)
        {
            return one < other ? one : other;
        }
    }
}
