namespace AcuTimer.Core.Display.Widgets
{
    /// <summary>Turns a part of something into pixels.</summary>
    internal static class Share
    {
        /// <summary>Part of the pixels, rounded down, 0 to <paramref name="pixels"/>; all of them when there is nothing to do.</summary>
        public static int Of(int pixels, int part, int whole) =>
            part <= 0 ? 0 : part >= whole ? pixels : pixels * part / whole;
    }
}
