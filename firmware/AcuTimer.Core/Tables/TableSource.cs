namespace AcuTimer.Core.Tables
{
    /// <summary>Where the running routine table comes from.</summary>
    public enum TableSource : byte
    {
        /// <summary>It is a part of the firmware.</summary>
        BuiltIn = 0,

        /// <summary>The first slot in storage.</summary>
        SlotA = 1,

        /// <summary>The second slot in storage.</summary>
        SlotB = 2,
    }
}
