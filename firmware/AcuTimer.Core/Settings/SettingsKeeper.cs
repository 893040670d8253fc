using AcuTimer.Core.Ports;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Settings
{
    /// <summary>Keeps the settings in storage. Without storage the device runs with what it has.</summary>
    public sealed class SettingsKeeper
    {
        private readonly SlotPair slots;
        private readonly byte[] kept = new byte[SettingsRecord.Capacity + SlotTrailer.Size];
        private readonly byte[] record = new byte[SettingsRecord.Capacity + SlotTrailer.Size];

        /// <summary>Takes the storage.</summary>
        public SettingsKeeper(IStore store)
        {
            slots = new SlotPair(store, "settings", SettingsRecord.Capacity);
        }

        /// <summary>The storage did what was asked of it last; never having been written is no fault, nor is a first write that was cut off.</summary>
        public bool Good { get; private set; } = true;

        /// <summary>Reads the settings.</summary>
        /// <param name="settings">Takes the values; keeps its own where there are none.</param>
        /// <returns>False when there are none to be had; <see cref="Good"/> says whether that is a fault.</returns>
        public bool Load(DeviceSettings settings)
        {
            int length = slots.Load(kept);
            bool taken = length >= 0 && SettingsRecord.Read(kept, length, settings);
            Good = taken || length == StoreResult.Missing || length == StoreResult.Damaged;
            return taken;
        }

        /// <summary>Writes the settings if they have changed since they were read or written. Not while a session runs.</summary>
        public bool Save(DeviceSettings settings)
        {
            SettingsRecord.Write(settings, record);
            Good = (slots.Slot != '-' && Same()) || slots.Save(record, SettingsRecord.Size);
            if (Good)
            {
                SettingsRecord.Write(settings, kept);
            }

            return Good;
        }

        /// <summary>Gives every setting its default and forgets what is in storage.</summary>
        public bool Reset(DeviceSettings settings)
        {
            SettingsRecord.Write(new DeviceSettings(), record);
            SettingsRecord.Read(record, SettingsRecord.Size, settings);
            Good = slots.Clear();
            return Good;
        }

        private bool Same()
        {
            int i = 0;
            while (i < SettingsRecord.Size && kept[i] == record[i])
            {
                i++;
            }

            return i == SettingsRecord.Size;
        }
    }
}
