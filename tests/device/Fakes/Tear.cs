namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>What is left of a file whose writing was interrupted.</summary>
    public enum Tear
    {
        /// <summary>What was written so far.</summary>
        Prefix,

        /// <summary>The old content, as littlefs leaves it.</summary>
        Kept,

        /// <summary>What was written so far, then erased flash up to the new length.</summary>
        Erased,

        /// <summary>What was written so far, then the old content up to the new length.</summary>
        Mixed,

        /// <summary>An empty file.</summary>
        Gone,
    }
}
