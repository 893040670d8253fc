namespace AcuTimer.Core.Power
{
    /// <summary>How awake the device is.</summary>
    public enum IdleLevel : byte
    {
        /// <summary>Somebody is there.</summary>
        Bright = 0,

        /// <summary>The panel is dimmed; a button acts as always.</summary>
        Dim = 1,

        /// <summary>The panel is dark; a button lights it.</summary>
        Dark = 2,

        /// <summary>Nobody has been there for so long that the device may go to deep sleep.</summary>
        Asleep = 3,
    }
}
