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
            bool ignored = device.Buttons.Ignored > 0;
            if (ignored && !device.Troubles.Has(Trouble.Button))
            {
                device.Session.Pause(now);
            }

            device.Troubles.Set(Trouble.Button, ignored);
            device.Troubles.Set(Trouble.Storage, !device.Memory.Good || !device.Tables.Good);
            device.Troubles.Set(Trouble.Newer, device.Memory.Newer);
            if (device.Board.Motor.Refusals > 0)
            {
                device.Troubles.Set(Trouble.Motor, true);
            }
        }
    }
}
