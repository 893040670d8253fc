namespace AcuTimer.Core.Tables
{
    /// <summary>What a look into the inbox has brought.</summary>
    public enum TableUpdate : byte
    {
        /// <summary>Nothing is there, or nothing new.</summary>
        None = 0,

        /// <summary>A file is there and may still be growing.</summary>
        Waiting = 1,

        /// <summary>Another table runs now.</summary>
        Updated = 2,

        /// <summary>The file is no table for this device. Said once, until the file changes.</summary>
        Refused = 3,

        /// <summary>A table is there and being checked, copied or read back: see <see cref="TableStore.Percent"/>.</summary>
        Coming = 4,
    }
}
