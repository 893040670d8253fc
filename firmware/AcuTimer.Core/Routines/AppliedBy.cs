namespace AcuTimer.Core.Routines
{
    /// <summary>Whose hands do the work.</summary>
    public enum AppliedBy : byte
    {
        /// <summary>The person treats himself or herself.</summary>
        Self = 0,

        /// <summary>A partner or therapist treats a client.</summary>
        Partner = 1,

        /// <summary>Either.</summary>
        Either = 2,
    }
}
