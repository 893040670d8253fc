using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Device
{
    /// <summary>Looks for parts that do not do what they are told.</summary>
    internal sealed class TroubleWatch
    {
        private readonly Handheld device;

        internal TroubleWatch(Handheld device)
        {
            this.device = device;
        }

        /// <summary>Notes what is wrong. Who cannot rely on a button cannot pause: so the device does.</summary>
        public void Work(long now)
        {
            Troubles troubles = device.Troubles;
            bool ignored = device.Buttons.Ignored > 0;
            if (ignored && !troubles.Has(Trouble.Button))
            {
                device.Session.Pause(now);
            }

            troubles.Set(Trouble.Button, ignored);
            troubles.Set(Trouble.Storage, !device.Memory.Good || !device.Tables.Good);
            troubles.Set(Trouble.Newer, device.Memory.Newer);
            if (device.Board.Motor.Refusals > 0)
            {
                troubles.Set(Trouble.Motor, true);
            }
        }
    }
}
