namespace AcuTimer.Core.Buttons
{
    /// <summary>What the fingers did. A press is told apart before any screen acts on it: it becomes a tap, a long one, a squeeze, or nothing.</summary>
    public enum ButtonGesture : byte
    {
        /// <summary>Nothing.</summary>
        None = 0,

        /// <summary>A button went down while no other was. Only what runs is stopped by it: whoever is in pain does not wait for the release.</summary>
        Press = 1,

        /// <summary>The finger has let go, and no other finger came to it.</summary>
        Tap = 2,

        /// <summary>The button has been down alone for <see cref="ButtonDecoder.LongMs"/>.</summary>
        Long = 3,

        /// <summary>Another finger came before the first was told apart or had let go: none of them chooses anything.</summary>
        Squeeze = 4,

        /// <summary>The button has been down for <see cref="ButtonDecoder.StuckMs"/> and is no longer listened to. Screens never see this.</summary>
        Stuck = 5,
    }
}
