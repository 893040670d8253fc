using System;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Screens;
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

        /// <summary>
        /// A picture that has waited for so long, in microseconds, is drawn where <see cref="PictureMicroseconds"/> are free,
        /// though the last one took longer.
        /// </summary>
        public const long PatienceMicroseconds = 1000000;

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
        private long due;
        private long buttonsDue;
        private long powerDue;
        private long pictureTime;
        private long frameTime;
        private long changedAt;
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
                long next = Work(device.Clock.Microseconds);
                failures = 0;
                return next;
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
            due = 0;
            powerDue = 0;
            buttonsDue = 0;
            DropTable(now);
            return now + FaultPauseMicroseconds;
        }

        /// <summary>A table that cannot be read any more ends the session; the motor is off first.</summary>
        private void DropTable(long now)
        {
            if (device.Table.Failed)
            {
                device.Motor.Off();
                session.End(now);
                device.Idle.Touch(now);
                navigator.DropTable(now);
            }
        }

        private void ShowFault(long now)
        {
            device.Troubles.Faults++;
            device.Idle.Touch(now);
            navigator.ShowFault(now);
        }

        private long Work(long now)
        {
            if (now >= due || now >= NextEdge || device.Buttons.HasNews)
            {
                Screen shown = navigator.Current;
                Serve(now);
                due = navigator.Current == shown && !device.Table.Failed ? NextDue(now) : now;
            }

            Send();
            return IsResting(now, NextEdge) ? Earlier(due, device.Panel.NextDue) : due;
        }

        private void Serve(long now)
        {
            bool pressed = device.Buttons.HasNews || now >= buttonsDue;
            if (pressed)
            {
                TakeButtons(now);
                buttonsDue = device.Buttons.NextDue;
            }

            frameDue = session.Advance(now) ? now : frameDue;
            DropTable(now);
            device.Place?.Work(now, NextEdge);
            if (pressed || now >= powerDue || now >= device.Battery.NextDue || power.IsNewTo(session))
            {
                watch.Work(now);
                power.Work(now, IsResting(now, NextEdge));
                powerDue = power.NextDue(now, false);
                buttonsDue = device.Buttons.NextDue;
            }

            navigator.Follow(now);
            ShowTroubles(now);
            Draw(now, NextEdge);
        }

        /// <summary>Sends what is to be sent; a finger that comes is heard in between.</summary>
        private void Send()
        {
            long now = device.Clock.Microseconds;
            for (int i = 0; i < FrameBuffer.Runs && !device.Buttons.HasNews; i++)
            {
                if (device.Panel.NextDue > now || !IsResting(now, NextEdge))
                {
                    return;
                }

                device.Panel.Work(now);
                now = device.Clock.Microseconds;
            }
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

        /// <summary>When the motor or the session is due.</summary>
        private long NextEdge => session.NextDue;

        /// <summary>
        /// The motor is off and stays so for a while: now a transfer may be begun. On a stuck bus it holds up the whole
        /// device for a second, and a motor that runs then could not be stopped. A motor that runs without anybody's wish
        /// must not keep the panel from saying so.
        /// </summary>
        private bool IsResting(long now, long edge)
        {
            return edge == long.MaxValue || (edge - now > TransferMicroseconds && !device.Motor.On);
        }

        /// <summary>They wait until fingers are off the buttons: what covers a screen ends what was begun on it.</summary>
        private void ShowTroubles(long now)
        {
            if (device.Troubles.Pending && !device.Buttons.Held && navigator.MayShow(device.Troubles.Next))
            {
                navigator.ShowTrouble(device.Troubles.Take(), now);
            }
        }

        private void Draw(long now, long edge)
        {
            if (power.IsDark || !(navigator.Changed ? HasRoomForPicture(now, edge) : now >= frameDue && edge - now >= frameTime))
            {
                return;
            }

            bool picture = navigator.Changed;
            long begun = device.Clock.Microseconds;
            navigator.Draw(device.Frame, now);
            long took = device.Clock.Microseconds - begun;
            pictureTime = picture ? took : pictureTime;
            frameTime = picture ? frameTime : took;
            changedAt = 0;
            frameDue = navigator.NextFrame(now);
        }

        /// <summary>A slow chip takes longer than is reckoned with here, and has shown how long.</summary>
        private bool HasRoomForPicture(long now, long edge)
        {
            changedAt = changedAt == 0 ? now : changedAt;
            bool waits = pictureTime > PictureMicroseconds && now - changedAt < PatienceMicroseconds;
            return edge - now >= (waits ? pictureTime : PictureMicroseconds);
        }

        /// <summary>When there is something to do but to send. A picture that waits for an edge is not waited for.</summary>
        private long NextDue(long now)
        {
            long edge = NextEdge;
            long next = Earlier(Earlier(edge, buttonsDue), Earlier(powerDue, navigator.NextLook));
            next = IsResting(now, edge) ? Earlier(next, device.Battery.NextDue) : next;
            return power.IsDark || navigator.Changed || frameDue <= now ? next : Earlier(next, frameDue);
        }

        private static long Earlier(long one, long other)
        {
            return one < other ? one : other;
        }
    }
}
