namespace AcuTimer.Core.Buttons
{
    /// <summary>What a finger did.</summary>
    public enum ButtonGesture : byte
    {
        /// <summary>Nothing.</summary>
        None = 0,

        /// <summary>A button went down. Acts at once: whoever is in pain does not wait for the release.</summary>
        Press = 1,

        /// <summary>The button has been down for <see cref="ButtonDecoder.LongMs"/>.</summary>
        Long = 2,

        /// <summary>The button has been down for <see cref="ButtonDecoder.StuckMs"/> and is no longer listened to. Screens never see this.</summary>
        Stuck = 3,
    }
}
