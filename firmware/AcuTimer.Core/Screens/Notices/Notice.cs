namespace AcuTimer.Core.Screens.Notices
{
    /// <summary>What the device says in words alone, each on a <see cref="WordsScreen"/>.</summary>
    public enum Notice : byte
    {
        /// <summary>Before the first questions: what this device is not, and why it asks.</summary>
        Welcome,

        /// <summary>Numbness, weakness, or a change of bladder or bowel: no session, but a doctor (document 001).</summary>
        SeekCare,

        /// <summary>Pregnancy locks every routine: the strictest document decides (003).</summary>
        Pregnant,

        /// <summary>An injury locks every routine (documents 001 and 004).</summary>
        Injured,

        /// <summary>The safety answers leave no point of the routine.</summary>
        NoneLeft,
    }
}
