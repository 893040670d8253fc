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
                SaveAfterPain(session);
            }
            else if (session.State == SessionState.Paused)
            {
                device.Snapshot.Save(session.Table, session.Routine, session.Walk.Step, session.Walk.Round, session.Walk.SecondSide);
            }

            device.SettingsKeeper.Save(device.Settings);
        }

        /// <summary>The step that hurt is not gone back to, also not after a start.</summary>
        private void SaveAfterPain(Session session)
        {
            int next = session.Walk.Step + 1;
            if (next < session.Walk.Count)
            {
                device.Snapshot.Save(session.Table, session.Routine, next, session.Walk.Round, false);
            }
            else
            {
                device.Snapshot.Clear();
            }
        }
    }
}
