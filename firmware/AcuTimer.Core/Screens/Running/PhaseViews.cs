using AcuTimer.Core.Parts;
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
        public PhaseViews(Handheld device)
        {
            RoutineLine line = new RoutineLine();
            ready = new ReadyView(device, line);
            circles = new CirclesView(device, line);
            turn = new TurnView(device, line);
            countdown = new CountdownView(device, line);
            until = new AwaitView(device, line);
            ramp = new RampView(device, line);
            release = new ReleaseView(device, line);
            press = new PressView(device, line);
            breath = new BreathView(device, line);
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
