namespace AcuTimer.Core.Routines
{
    /// <summary>Why a routine table is refused. The number is shown on the screen as E1, E2 and so on.</summary>
    public enum TableError : byte
    {
        /// <summary>The table is good.</summary>
        None = 0,

        /// <summary>No table is there.</summary>
        Missing = 1,

        /// <summary>Shorter than a header, or shorter than the header says.</summary>
        Truncated = 2,

        /// <summary>Not a routine table.</summary>
        Magic = 3,

        /// <summary>Made for a newer device: its major version is not known here.</summary>
        NewerMajor = 4,

        /// <summary>The length in the header is not the length of the data, or is over the limit.</summary>
        Length = 5,

        /// <summary>The checksum does not match.</summary>
        Crc = 6,

        /// <summary>The header or the section table is not well formed.</summary>
        Sections = 7,

        /// <summary>A string is not terminated or an offset leaves the pool.</summary>
        String = 8,

        /// <summary>A point record is out of range.</summary>
        Point = 9,

        /// <summary>A manner record is out of range.</summary>
        Manner = 10,

        /// <summary>A step record is out of range.</summary>
        Step = 11,

        /// <summary>A routine record is out of range.</summary>
        Routine = 12,

        /// <summary>A cue, tip, document or origin record is out of range.</summary>
        Text = 13,

        /// <summary>A body map is out of range.</summary>
        Map = 14,

        /// <summary>A step would break a safety limit: pressure above the point's ceiling, a forbidden hold, too fast, too long.</summary>
        Unsafe = 15,

        /// <summary>The storage could not be read or written.</summary>
        Storage = 16,

        /// <summary>The device has not enough free memory for this table.</summary>
        Memory = 17,
    }
}
