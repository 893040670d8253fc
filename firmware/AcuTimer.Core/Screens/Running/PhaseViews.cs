using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Power;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>The view of every phase.</summary>
    public sealed class PhaseViews
    {
        private readonly ReadyView ready;
        private readonly CirclesView circles;
        private readonly TurnView turn;
        private readonly CountdownView countdown;
        private readonly AwaitView until;
        private readonly RampView ramp;
        private readonly ReleaseView release;
        private readonly PressView press;
        private readonly BreathView breath;

        /// <summary>Makes one view of each kind.</summary>
        /// <param name="session">The session that they show.</param>
        /// <param name="battery">An empty one is marked above them.</param>
        public PhaseViews(Session session, BatteryGauge battery)
        {
            Surround around = new Surround(session, battery);
            DirectionArrow arrow = new DirectionArrow(42, 27);
            ready = new ReadyView(around);
            circles = new CirclesView(around, arrow);
            turn = new TurnView(around, arrow);
            countdown = new CountdownView(around);
            until = new AwaitView(around);
            ramp = new RampView(around);
            release = new ReleaseView(around);
            press = new PressView(around);
            breath = new BreathView(around);
        }

        /// <summary>The view of a phase.</summary>
        public PhaseView Of(Phase phase)
        {
            switch (phase)
            {
                case Phase.Wait:
                case Phase.Prepare:
                case Phase.Switch: return ready;
                case Phase.Clockwise:
                case Phase.Counterclockwise: return circles;
                case Phase.Turn: return turn;
                case Phase.Ramp: return ramp;
                case Phase.Release: return release;
                case Phase.Press:
                case Phase.Rest: return press;
                case Phase.Inhale:
                case Phase.Exhale: return breath;
                case Phase.Await: return until;
                case Phase.Hold:
                case Phase.Work:
                case Phase.Done:
                default: return countdown;
            }
        }
    }
}
