namespace AcuTimer.Core.Parts
{
    /// <summary>The menus: each comes back where it stood.</summary>
    public enum Menu : byte
    {
        /// <summary>The routines.</summary>
        Routines,

        /// <summary>What can be set.</summary>
        Settings,

        /// <summary>The safety answers.</summary>
        Answers,

        /// <summary>The signals by name.</summary>
        Signals,

        /// <summary>How to go on after a pause.</summary>
        Pause,

        /// <summary>How many there are.</summary>
        Count,
    }
}
