using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>The view of every phase.</summary>
    public sealed class PhaseViews
    {
        private readonly ReadyView ready;
        private readonly CirclesView circles;
        private readonly CountdownView countdown;
        private readonly SlopeView slope;

        /// <summary>Makes one view of each kind.</summary>
        public PhaseViews(Session session)
        {
            ready = new ReadyView(session);
            circles = new CirclesView(session);
            countdown = new CountdownView(session);
            slope = new SlopeView(session);
        }

        /// <summary>The view of a phase.</summary>
        public PhaseView Of(Phase phase)
        {
            switch (phase)
            {
                case Phase.Prepare:
                case Phase.Switch:
                    return ready;
                case Phase.Clockwise:
                case Phase.Counterclockwise:
                    return circles;
                case Phase.Ramp:
                case Phase.Release:
                case Phase.Press:
                case Phase.Rest:
                case Phase.Inhale:
                case Phase.Exhale:
                    return slope;
                default:
                    return countdown;
            }
        }
    }
}
