using AcuTimer.Core.Ports;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Device
{
    /// <summary>Keeps the place of a session that stands still, to be asked about at the next start.</summary>
    internal sealed class SessionSaver : ISessionSaver
    {
        private readonly Handheld device;

        internal SessionSaver(Handheld device)
        {
            this.device = device;
        }

        /// <inheritdoc/>
        public void Save()
        {
            Session session = device.Session;
            if (session.State == SessionState.Paused && session.Hurt)
            {
                KeepAfterPain(device);
            }
            else if (session.State == SessionState.Paused)
            {
                KeepPlace(device);
            }

            device.SettingsKeeper.Save(device.Settings);
        }

        /// <summary>Keeps the present step, and what is known of the others.</summary>
        internal static void KeepPlace(Handheld device)
        {
            StepWalk walk = device.Session.Walk;
            Keep(device, walk.Step, walk.Round, walk.SecondSide);
        }

        /// <summary>The step that hurt is not gone back to, also not after a start.</summary>
        private static void KeepAfterPain(Handheld device)
        {
            StepWalk walk = device.Session.Walk;
            if (walk.NextStep >= 0)
            {
                Keep(device, walk.NextStep, walk.NextRound, walk.NextSecondSide);
            }
            else
            {
                device.Snapshot.Clear();
            }
        }

        private static void Keep(Handheld device, int step, int round, bool secondSide)
        {
            Session session = device.Session;
            device.Snapshot.Save(
                session.Table, session.Routine, step, round, secondSide, session.Walk.Hurts, session.Walk.Eases);
        }
    }
}
