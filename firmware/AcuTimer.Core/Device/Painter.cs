using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Screens;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Device
{
    /// <summary>
    /// Draws what is shown, and sends it to the panel, between the motor's edges. A transfer is begun only while the motor is off
    /// and stays so for a while: on a stuck bus it holds up the whole device for a second, and a motor that runs then could
    /// not be stopped.
    /// </summary>
    public sealed class Painter : IUrgent
    {
        /// <summary>
        /// No transfer is begun this close to an edge of the motor, in microseconds: it keeps the bus for about 3 ms, and
        /// the wait after it ends on a tick of 10 ms. A slow chip takes longer, and shows how long.
        /// </summary>
        public const long TransferMicroseconds = 14000;

        /// <summary>A transfer or a look at the battery that took longer, in microseconds, says nothing of the chip's speed: the bus was stuck.</summary>
        private const long Longest = 50000 + SignalTable.Unit;

        private readonly Hardware board;
        private readonly Navigator navigator;
        private readonly FrameBuffer frame;
        private readonly PanelKeeper panel;
        private readonly Session session;
        private readonly ButtonReader buttons;
        private readonly PowerKeeper power;
        private long frameDue;
        private long margin = TransferMicroseconds;

        internal Painter(
            Hardware board, Navigator navigator, FrameBuffer frame, PanelKeeper panel, Session session, ButtonReader buttons, PowerKeeper power)
        {
            this.board = board;
            this.navigator = navigator;
            this.frame = frame;
            this.panel = panel;
            this.session = session;
            this.buttons = buttons;
            this.power = power;
            frame.Urgent = this;
        }

        /// <summary>The session has gone on while this turn's picture was drawn: what has changed is drawn after it.</summary>
        internal bool WentOn { get; private set; }

        /// <summary>When the next frame is due; not while the panel is dark.</summary>
        internal long NextFrame => power.IsDark ? long.MaxValue : frameDue;

        /// <summary>While a picture is drawn the motor and the session go on.</summary>
        public void Serve()
        {
            long soon = board.Clock.Microseconds + DeviceLoop.Soon;
            if (soon >= session.NextDue)
            {
                WentOn = session.Advance(soon) || WentOn;
            }
        }

        /// <summary>Lets the session do what is due; what that changes is drawn in this turn.</summary>
        internal void Advance(long now)
        {
            WentOn = false;
            frameDue = session.Advance(now + DeviceLoop.Soon) ? now : frameDue;
        }

        /// <returns>Whether something was to be drawn.</returns>
        internal bool Draw(long now)
        {
            if (power.IsDark || (!navigator.Changed && Waits(now)))
            {
                return false;
            }

            navigator.Draw(frame, now);
            frameDue = WentOn ? now : navigator.NextFrame(now);
            return true;
        }

        /// <summary>A transfer, or what takes as long, may be begun. A motor that runs without anybody's wish must not keep the panel from saying so.</summary>
        internal bool MayBegin(long now)
        {
            long edge = session.NextDue;
            return edge == long.MaxValue || (edge - now > margin && !board.Motor.On);
        }

        /// <summary>Sends; a finger that comes is heard in between.</summary>
        /// <param name="now">The clock.</param>
        /// <returns>The clock afterwards; -1 where no transfer may be begun.</returns>
        internal long Send(long now)
        {
            bool may = MayBegin(now);
            for (int i = 0; may && panel.NextDue <= now && i < FrameBuffer.Runs && !buttons.HasNews; i++)
            {
                panel.Work(now);
                now = Learn(now);
                may = MayBegin(now);
            }

            return may ? now : -1;
        }

        /// <summary>Takes note of how long this chip takes for a piece of work that holds up the motor's edges.</summary>
        /// <returns>The clock.</returns>
        internal long Learn(long begun)
        {
            long now = board.Clock.Microseconds;
            long took = now - begun + SignalTable.Unit;
            margin = took > margin && took < Longest ? took : margin;
            return now;
        }

        /// <summary>A frame that would be begun right before an edge comes after it.</summary>
        private bool Waits(long now)
        {
            long edge = session.NextDue;
            frameDue = now >= frameDue && edge - now < margin - SignalTable.Unit ? edge : frameDue;
            return now < frameDue;
        }
    }
}
