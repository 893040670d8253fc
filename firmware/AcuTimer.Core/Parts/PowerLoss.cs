using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Parts
{
    /// <summary>
    /// Without a date nobody knows how long the power was away. A start that is no waking from deep sleep is the one sign
    /// of it, and the next waking has lost that sign: so what was kept from before is marked as old at once, in storage.
    /// </summary>
    internal static class PowerLoss
    {
        /// <summary>Marks the safety answers and the day of the last sessions as from before, where the power was lost and no date is set.</summary>
        internal static void Note(Handheld device)
        {
            bool woken = device.Power != null && device.Power.WokenByButton;
            bool dated = device.Calendar != null && device.Calendar.Today != 0;
            if (woken || dated)
            {
                return;
            }

            DeviceSettings settings = device.Settings;
            if (settings.AskedOn != 0)
            {
                settings.AskedOn = 0;
                device.SettingsKeeper.Save(settings);
            }

            if (device.History.CloseDay())
            {
                device.Place.Follow();
                device.History.Save();
            }
        }
    }
}
