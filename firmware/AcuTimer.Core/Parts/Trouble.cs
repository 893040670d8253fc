namespace AcuTimer.Core.Parts
{
    /// <summary>What can be wrong with the device and is told to the person, in this order when several wait.</summary>
    public enum Trouble : byte
    {
        /// <summary>Nothing.</summary>
        None = 0,

        /// <summary>The software failed; the session has ended.</summary>
        Inside = 1,

        /// <summary>The battery is empty; the device goes to sleep.</summary>
        BatteryEmpty = 2,

        /// <summary>The motor's pin does not do what it is told.</summary>
        Motor = 3,

        /// <summary>A button is stuck or chatters and is not listened to.</summary>
        Button = 4,

        /// <summary>The battery is too low to begin a session.</summary>
        BatteryTooLow = 5,

        /// <summary>The battery is low.</summary>
        BatteryLow = 6,

        /// <summary>The storage does not answer; nothing is remembered.</summary>
        Storage = 7,

        /// <summary>A newer firmware has been here: what this one knows of its records is kept.</summary>
        Newer = 8,

        /// <summary>Too little memory is free for a session.</summary>
        Memory = 9,

        /// <summary>Memory has run out; the session has ended.</summary>
        OutOfMemory = 10,
    }
}
