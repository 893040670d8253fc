using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Device
{
    /// <summary>Looks for parts that do not do what they are told.</summary>
    internal sealed class TroubleWatch
    {
        private readonly Handheld device;

        /// <summary>Watches this device.</summary>
        public TroubleWatch(Handheld device)
        {
            this.device = device;
        }

        /// <summary>All that was to be kept was kept; without storage there is nothing to keep.</summary>
        private bool Remembers =>
            (device.SettingsKeeper == null || device.SettingsKeeper.Good)
            && (device.History == null || device.History.Good)
            && (device.Snapshot == null || device.Snapshot.Good)
            && (device.Tables == null || device.Tables.Good);

        /// <summary>A newer firmware has written what was read.</summary>
        private bool FromNewer =>
            (device.SettingsKeeper != null && device.SettingsKeeper.Newer) || (device.History != null && device.History.Newer);

        /// <summary>Notes what is wrong. Who cannot rely on a button cannot pause: so the device does.</summary>
        public void Work(long now)
        {
            bool ignored = device.Buttons.Ignored > 0;
            if (ignored && !device.Troubles.Has(Trouble.Button))
            {
                device.Session.Pause(now);
            }

            device.Troubles.Set(Trouble.Button, ignored);
            device.Troubles.Set(Trouble.Storage, !Remembers);
            device.Troubles.Set(Trouble.Newer, FromNewer);
            if (device.Motor.Refusals > 0)
            {
                device.Troubles.Set(Trouble.Motor, true);
            }
        }
    }
}
