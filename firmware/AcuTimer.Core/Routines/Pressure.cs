namespace AcuTimer.Core.Routines
{
    /// <summary>How hard to press: two levels only, and "deep" is never one of them (document 003; 000 on BL40).</summary>
    public enum Pressure : byte
    {
        /// <summary>No touch.</summary>
        None = 0,

        /// <summary>Light.</summary>
        Light = 1,

        /// <summary>Firm but comfortable.</summary>
        Firm = 2,
    }
}
