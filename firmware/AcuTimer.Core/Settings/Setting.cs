namespace AcuTimer.Core.Settings
{
    /// <summary>What a person can set, in the order of the settings screen. What each means is <see cref="SettingTable"/>'s to say.</summary>
    public enum Setting : byte
    {
        /// <summary>Strength of the motor.</summary>
        Strength,

        /// <summary>Length of a circle or beat.</summary>
        Tempo,

        /// <summary>Adding pressure.</summary>
        Ramp,

        /// <summary>Getting ready.</summary>
        Ready,

        /// <summary>Whether the next point comes by itself.</summary>
        Advance,

        /// <summary>Whose hands.</summary>
        Hands,

        /// <summary>The sore side.</summary>
        Sore,

        /// <summary>Held the other way round.</summary>
        Turned,

        /// <summary>Brightness.</summary>
        Contrast,

        /// <summary>When the panel is dimmed.</summary>
        Dim,

        /// <summary>When the panel goes dark.</summary>
        Off,

        /// <summary>Pocket mode.</summary>
        Pocket,

        /// <summary>When the safety questions come again.</summary>
        Again,

        /// <summary>Getting ready at points that are new.</summary>
        NewReady,

        /// <summary>Reference of the converter: trimmed on a screen of its own, and not in the list of settings.</summary>
        Reference,

        /// <summary>How many there are.</summary>
        Count,
    }
}
