using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>How one kind of phase looks: a header, a big word, what moves, a line for the pressure, and how far the routine is.</summary>
    public abstract class PhaseView
    {
        /// <summary>Row of the line below what moves.</summary>
        protected const int LineTop = 54;

        /// <summary>Time between two frames of what moves, in microseconds.</summary>
        private const long FrameMicroseconds = 200000;

        /// <summary>So long after what changed the line below follows it, where it does not go along, in microseconds.</summary>
        private const long LineAfter = 250000;

        private readonly Surround around;
        private bool lineFollows;

        internal PhaseView(Surround around)
        {
            this.around = around;
        }

        /// <summary>The session that is shown.</summary>
        protected Session Session => around.Session;

        /// <summary>Part of the phase that is over, in thousandths.</summary>
        /// <param name="now">The clock.</param>
        protected int Over(long now)
        {
            long length = Session.Cursor.Length;
            return length > 0 ? (int)((length - Session.Remaining(now)) * 1000 / length) : 1000;
        }

        /// <summary>Whole seconds left, counted up: a countdown ends when it has shown 1.</summary>
        /// <param name="now">The clock.</param>
        protected int SecondsLeft(long now) => Seconds(Session.Remaining(now));

        /// <summary>A time as it is shown where time goes down: whole seconds, counted up.</summary>
        /// <param name="microseconds">Time left.</param>
        protected static int Seconds(long microseconds) => (int)((microseconds + StepTiming.Second - 1) / StepTiming.Second);

        /// <summary>Draws all of it on an empty frame.</summary>
        public void Draw(FrameBuffer frame, long now)
        {
            around.Begin(frame);
            PhaseText.Draw(frame, Session);
            Begin(frame);
            around.Draw(frame, now);
            Move(frame, now);
        }

        /// <summary>Draws what has changed since.</summary>
        public void DrawChanges(FrameBuffer frame, long now)
        {
            lineFollows = MovesAlone(now) && around.IsDue(now);
            if (!lineFollows)
            {
                around.Draw(frame, now);
            }

            Move(frame, now);
        }

        /// <summary>When something changes next though nothing is counted, in microseconds on the clock. The line below goes along with what moves, or follows it.</summary>
        public long NextFrame(long now) => lineFollows ? now + LineAfter : NextMove(now);

        /// <summary>What moves now changes so much that the line below comes in a frame of its own.</summary>
        protected virtual bool MovesAlone(long now) => false;

        /// <summary>When something that <see cref="Move"/> draws changes next: a second shown, unless the view says otherwise.</summary>
        protected virtual long NextMove(long now)
        {
            bool open = Session.Cursor.Length == long.MaxValue;
            long part = open ? StepTiming.Second - (Into(now) % StepTiming.Second) : Session.Remaining(now) % StepTiming.Second;
            return now + (part > 0 ? part : StepTiming.Second);
        }

        /// <summary>The next frame of a picture that moves, five a second from the phase's beginning on.</summary>
        protected long NextOfMoving(long now) => now + FrameMicroseconds - (Into(now) % FrameMicroseconds);

        /// <summary>Draws what stands still while the phase lasts; the next <see cref="Move"/> draws everything that moves.</summary>
        protected abstract void Begin(FrameBuffer frame);

        /// <summary>Draws what has moved since.</summary>
        protected abstract void Move(FrameBuffer frame, long now);

        /// <summary>Microseconds since the phase began.</summary>
        private long Into(long now) => Session.Elapsed(now) - Session.Cursor.Start;

        /// <summary>Draws the pressure on the lower line.</summary>
        protected void DrawPressure(FrameBuffer frame) =>
            Text.DrawIn(frame, Font.Small, 70, LineTop, 58, Align.Right, Words.All, PressureText.Of(Session));
    }
}
