namespace AcuTimer.Core.Buttons
{
    /// <summary>The three buttons.</summary>
    public enum Button : byte
    {
        /// <summary>Left: back, or up.</summary>
        Back = 0,

        /// <summary>Middle: choose, or pause.</summary>
        Ok = 1,

        /// <summary>Right: next, or down.</summary>
        Next = 2,
    }
}
