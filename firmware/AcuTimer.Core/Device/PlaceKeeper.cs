using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Device
{
    /// <summary>
    /// Keeps the place of a running session at each step and side: a battery that falls out does not say so before.
    /// It waits for a moment when nothing is due, as writing holds the device up.
    /// </summary>
    internal sealed class PlaceKeeper
    {
        /// <summary>Nothing is due for so long, in microseconds: two small files are written and read back in it.</summary>
        private const long Room = 500000;

        private readonly Handheld device;
        private int step = -1;
        private int round;
        private bool secondSide;

        internal PlaceKeeper(Handheld device)
        {
            this.device = device;
        }

        /// <summary>Writes the place if it is a new one and there is time.</summary>
        /// <param name="now">The clock.</param>
        /// <param name="nextEdge">When the motor or the session is due.</param>
        internal void Work(long now, long nextEdge)
        {
            if (device.Session.State != SessionState.Running || device.Snapshot == null)
            {
                step = -1;
                return;
            }

            if (IsNew(device.Session.Walk) && !device.Motor.On && nextEdge - now >= Room)
            {
                Keep(device.Session.Walk);
            }
        }

        private bool IsNew(StepWalk walk)
        {
            return walk.Step != step || walk.Round != round || walk.SecondSide != secondSide;
        }

        private void Keep(StepWalk walk)
        {
            step = walk.Step;
            round = walk.Round;
            secondSide = walk.SecondSide;
            SessionSaver.KeepPlace(device);
        }
    }
}
