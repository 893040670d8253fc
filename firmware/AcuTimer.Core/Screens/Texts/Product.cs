namespace AcuTimer.Core.Screens.Texts
{
    /// <summary>What the device says of itself.</summary>
    public static class Product
    {
        /// <summary>Version of the firmware.</summary>
        public const string Version = "0.1";
    }
}
