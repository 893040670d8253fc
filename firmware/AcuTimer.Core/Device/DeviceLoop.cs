using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
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
        /// No page is begun this close to an edge of the motor, in microseconds: it keeps the bus for about 3 ms, and the
        /// wait after it ends on a tick of 10 ms.
        /// </summary>
        private const long PageMicroseconds = 14000;

        private readonly IClock clock;
        private readonly MotorGuard guard;
        private readonly ButtonEdges queue;
        private readonly ButtonDecoder decoder = new ButtonDecoder();
        private readonly FrameBuffer frame = new FrameBuffer();
        private readonly PanelKeeper keeper;
        private readonly Session session;
        private readonly Navigator navigator;
        private long frameDue;

        /// <summary>Puts the device's logic together.</summary>
        /// <param name="clock">The microsecond clock.</param>
        /// <param name="guard">The owner of the motor.</param>
        /// <param name="panel">The panel.</param>
        /// <param name="queue">Edges of the buttons.</param>
        /// <param name="table">An open table.</param>
        /// <param name="error">Why the table over USB is not used; None when it is, Missing when there is none.</param>
        /// <param name="probe">Who watches, or null.</param>
        public DeviceLoop(
            IClock clock, MotorGuard guard, IPanel panel, ButtonEdges queue, RoutineTable table, TableError error, ISessionProbe probe)
        {
            this.clock = clock;
            this.guard = guard;
            this.queue = queue;
            keeper = new PanelKeeper(panel, frame);
            session = new Session(new SignalPlayer(guard), probe);
            navigator = new Navigator(session, table, error);
            navigator.Begin(clock.Microseconds);
        }

        /// <summary>One turn.</summary>
        /// <returns>When the next turn is due, in microseconds on the clock.</returns>
        public long Turn()
        {
            long now = clock.Microseconds;
            TakeButtons(now);
            session.Advance(now);
            navigator.Follow(now);
            if (navigator.Changed || now >= frameDue)
            {
                navigator.Draw(frame, now);
                frameDue = navigator.NextFrame(now);
            }

            long edge = NextEdge();
            if (keeper.NextDue <= now && edge - now > PageMicroseconds)
            {
                keeper.Work(now);
            }

            long due = frameDue < edge ? frameDue : edge;
            return keeper.NextDue < due && edge - now > PageMicroseconds ? keeper.NextDue : due;
        }

        /// <summary>A turn has failed: the motor is off before anything else, then the screen says so.</summary>
        public void OnFault()
        {
            guard.Off();
            long now = clock.Microseconds;
            session.End(now);
            navigator.ShowFault(now);
        }

        private long NextEdge()
        {
            long held = decoder.NextDue;
            long due = session.NextDue;
            return held < due ? held : due;
        }

        private void TakeButtons(long now)
        {
            while (queue.Take())
            {
                if (decoder.OnEdge(queue.Button, queue.Down, queue.At) == ButtonGesture.Press)
                {
                    navigator.OnButton(decoder.Button, ButtonGesture.Press, now);
                }
            }

            while (decoder.OnTime(now) == ButtonGesture.Long)
            {
                navigator.OnButton(decoder.Button, ButtonGesture.Long, now);
            }
        }
    }
}
