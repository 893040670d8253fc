namespace AcuTimer.Core.Settings
{
    /// <summary>
    /// Every setting, each in one entry: its name, where it is in the record, its default, its range, and the values and
    /// words that a person goes through. As code it stays in flash; as objects it would take 2 KB of the heap.
    /// <para>A new setting is an entry here, a name in <see cref="Setting"/>, and a place behind the last one in the record
    /// (<see cref="RecordSize"/> grows): an older record has its default, and an older firmware leaves its byte alone.</para>
    /// </summary>
    public static class SettingTable
    {
        /// <summary>Bytes of the record: those of the settings, and between them those of the safety answers.</summary>
        public const int RecordSize = 22;

        /// <summary>Reference of a chip that was not trimmed, in millivolts.</summary>
        public const int NominalReference = 1100;

        /// <summary>Least reference to trim to, in millivolts: chips have 1000-1200, and the divider's resistors may be off by 1 % each.</summary>
        public const int LeastReference = 970;

        /// <summary>Greatest reference to trim to, in millivolts.</summary>
        public const int MostReference = 1230;

        /// <summary>One step of trimming, in millivolts: less than 18 mV of a full cell.</summary>
        public const int ReferenceStep = 5;

        /// <summary>The flags that share byte 5 of the record.</summary>
        private const int Flags = 5;

        /// <summary>Looks up a setting.</summary>
        /// <param name="setting">Which; below <see cref="Setting.Count"/>.</param>
        /// <param name="entry">Takes what the table says of it.</param>
        public static void Load(Setting setting, SettingEntry entry)
        {
            switch (setting)
            {
                case Setting.Strength: entry.Words("Strength", 1, SettingEntry.Byte, 2, "soft\nmiddle\nstrong"); break;
                case Setting.Tempo: entry.Number("Circle time", 2, SettingEntry.Byte, 100, 75, 200, "", "%").Choices(75, 100, 150, 200, 200); break;
                case Setting.Ramp: entry.Number("Add slowly", 3, SettingEntry.Byte, 0, 0, 60, "routine's", " s").Choices(0, 5, 10, 20, 30); break;
                case Setting.Ready: entry.Number("Get ready", 4, SettingEntry.Byte, 0, 0, 60, "routine's", " s").Choices(0, 10, 15, 20, 30); break;
                case Setting.Advance: entry.Words("Next point", Flags, 1, 1, "waits\ncomes"); break;
                case Setting.Hands: entry.Words("Hands", Flags, 2, 0, "own\npartner"); break;
                case Setting.Sore: entry.Words("Sore side", 6, SettingEntry.Byte, 0, "left\nright"); break;
                case Setting.Turned: entry.Words("Turned over", Flags, 4, 0, "no\nyes"); break;
                case Setting.Contrast: entry.Words("Brightness", 7, SettingEntry.Byte, 207, "1\n2\n3\n4\n5").Range(1, 255).Choices(15, 79, 143, 207, 255); break;
                case Setting.Dim: entry.Number("Dim after", 8, SettingEntry.TwoBytes, 30, 0, 3600, "never", " s").Choices(0, 15, 30, 60, 60); break;
                case Setting.Off: entry.Number("Dark after", 10, SettingEntry.TwoBytes, 120, 0, 3600, "never", " s").Choices(0, 60, 120, 300, 300); break;
                case Setting.Pocket: entry.Words("Pocket mode", Flags, 8, 0, "off\non"); break;
                case Setting.Again: entry.Number("Ask again", 18, SettingEntry.Byte, 7, 1, 30, "", " days").Choices(1, 7, 14, 30, 30); break;
                case Setting.NewReady: entry.Number("New points", 21, SettingEntry.Byte, 15, 0, 60, "as known", " s").Choices(0, 10, 15, 20, 30); break;
                case Setting.Reference: entry.Number("Converter", 19, SettingEntry.TwoBytes, NominalReference, LeastReference, MostReference, "", " mV").Steps(ReferenceStep); break;
            }
        }
    }
}
