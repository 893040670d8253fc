using System;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Settings
{
    /// <summary>Keeps the settings in storage. Without storage the device runs with what it has.</summary>
    public sealed class SettingsKeeper
    {
        private readonly SlotPair slots;
        private readonly byte[] kept = new byte[SettingsRecord.Capacity + SlotTrailer.Size];
        private int length;

        /// <summary>Takes the storage.</summary>
        public SettingsKeeper(IStore store)
        {
            slots = new SlotPair(store, "settings", SettingsRecord.Capacity);
        }

        /// <summary>The storage did what was asked of it last; never having been written is no fault, nor is a first write that was cut off.</summary>
        public bool Good { get; private set; } = true;

        /// <summary>A newer firmware has written the record: what this one knows of it holds, and the rest is kept for the other.</summary>
        public bool Newer => length > 0 && kept[0] > SettingsRecord.Version;

        /// <summary>Reads the settings.</summary>
        /// <param name="settings">Takes the values; keeps its own where there are none.</param>
        /// <returns>False when there are none to be had; <see cref="Good"/> says whether that is a fault.</returns>
        public bool Load(DeviceSettings settings)
        {
            int found = slots.Load(kept);
            length = found > 0 ? found : 0;
            Good = found != StoreResult.Failed;
            Array.Clear(kept, length, kept.Length - length);
            if (length > 0)
            {
                SettingsRecord.Read(kept, length, settings, new SettingEntry());
            }

            return length > 0;
        }

        /// <summary>Writes the settings if they have changed since they were read or written. Not while a session runs.</summary>
        public bool Save(DeviceSettings settings)
        {
            int bytes = length > SettingsRecord.Size ? length : SettingsRecord.Size;
            byte[] record = new byte[kept.Length];
            Array.Copy(kept, record, kept.Length);
            SettingsRecord.Write(settings, record, new SettingEntry());
            Good = (slots.Slot != '-' && length == bytes && Same(record, bytes)) || slots.Save(record, bytes);
            if (Good)
            {
                Array.Copy(record, kept, bytes);
                length = bytes;
            }

            return Good;
        }

        /// <summary>Gives every setting its default and forgets what is in storage.</summary>
        public bool Reset(DeviceSettings settings)
        {
            Array.Clear(kept, 0, kept.Length);
            length = 0;
            SettingsRecord.Read(kept, 0, settings, new SettingEntry());
            Good = slots.Clear();
            return Good;
        }

        private bool Same(byte[] record, int bytes)
        {
            int i = 0;
            while (i < bytes && kept[i] == record[i])
            {
                i++;
            }

            return i == bytes;
        }
    }
}
