using AcuTimer.Core.Device;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.After
{
    /// <summary>Writes a session that is over into the history: one that came to its end, or was half done.</summary>
    public sealed class Ledger
    {
        private readonly Handheld device;
        private bool open;
        private bool counts;

        /// <summary>Writes for this device.</summary>
        public Ledger(Handheld device)
        {
            this.device = device;
        }

        /// <summary>A session is over.</summary>
        /// <param name="finished">It came to its end.</param>
        public void Begin(bool finished)
        {
            Session session = device.Session;
            counts = finished || session.StepsDone * 2 >= session.Walk.Kept * session.Walk.Rounds;
            open = true;
        }

        /// <summary>Writes what is to be written, once.</summary>
        /// <returns>Whether anything has changed.</returns>
        public bool Write()
        {
            bool writes = open;
            open = false;
            if (writes && device.Snapshot != null)
            {
                device.Snapshot.Clear();
            }

            if (writes && counts && device.History != null)
            {
                device.History.Add(device.Session.Table, device.Session.Routine);
                device.History.Save();
            }

            return writes;
        }
    }
}
