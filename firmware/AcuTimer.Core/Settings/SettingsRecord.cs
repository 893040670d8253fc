using AcuTimer.Core.Bytes;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Settings
{
    /// <summary>
    /// The settings as bytes. New fields go to the end, whatever the version: a shorter, older record has the defaults for
    /// them; of a longer one, or of a newer version, this firmware takes what it knows and leaves the rest as it is. Each
    /// field is judged by itself: one that makes no sense has its default.
    /// </summary>
    public static class SettingsRecord
    {
        /// <summary>Bytes that this firmware knows.</summary>
        public const int Size = SettingTable.RecordSize;

        /// <summary>Bytes that a later firmware may write.</summary>
        public const int Capacity = 64;

        /// <summary>Version that this firmware writes.</summary>
        public const byte Version = 1;

        private const int AnswersAt = 12;
        private const int AskedAt = 14;
        private const int AskedOnAt = 16;

        /// <summary>Puts all settings into a record. Bytes and flags that this firmware does not know stay as they are, and so does a newer version.</summary>
        /// <param name="settings">What is set.</param>
        /// <param name="record">Takes it, from index 0.</param>
        /// <param name="entry">To look settings up with; what is in it is lost.</param>
        public static void Write(DeviceSettings settings, byte[] record, SettingEntry entry)
        {
            record[0] = record[0] > Version ? record[0] : Version;
            for (Setting setting = 0; setting < Setting.Count; setting++)
            {
                SettingTable.Load(setting, entry);
                entry.Write(record, settings.Get(setting));
            }

            LittleEndian.Put16(record, AnswersAt, (int)settings.Answers);
            LittleEndian.Put16(record, AskedAt, (int)settings.Asked);
            LittleEndian.Put16(record, AskedOnAt, settings.AskedOn);
        }

        /// <summary>Takes over what the record holds.</summary>
        /// <param name="record">The record, from index 0.</param>
        /// <param name="length">Bytes of it, at least 1.</param>
        /// <param name="settings">Takes the values; what the record does not hold gets its default.</param>
        /// <param name="entry">To look settings up with; what is in it is lost.</param>
        public static void Read(byte[] record, int length, DeviceSettings settings, SettingEntry entry)
        {
            for (Setting setting = 0; setting < Setting.Count; setting++)
            {
                SettingTable.Load(setting, entry);
                settings.Set(setting, entry.Read(record, length));
            }

            settings.Answers = (Caution)U16(record, AnswersAt, length);
            settings.Asked = (Caution)U16(record, AskedAt, length);
            settings.AskedOn = U16(record, AskedOnAt, length);
        }

        /// <summary>An answer that is not all there is none: the question comes again.</summary>
        private static int U16(byte[] record, int at, int length) => at + 2 <= length ? LittleEndian.U16(record, at) : 0;
    }
}
