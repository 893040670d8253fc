using AcuTimer.Core.Settings;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Parts
{
    /// <summary>What the device remembers when the power is off.</summary>
    internal static class Memory
    {
        /// <summary>Reads it all from storage; where that is not to be had, the device runs with what it was made with.</summary>
        internal static void Open(Handheld device)
        {
            device.SettingsKeeper = new SettingsKeeper(device.Store);
            device.History = new History(device.Store, device.Calendar);
            device.Snapshot = new ResumeSnapshot(device.Store);
            device.Place = new PlaceKeeper(device);
            device.Saver = device.Place;
            device.SettingsKeeper.Load(device.Settings);
            device.History.Load();
            PowerLoss.Note(device);
        }
    }
}
