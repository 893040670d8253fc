namespace AcuTimer.Core.Screens.Kinds
{
    /// <summary>A way through several screens: what comes next depends on what has been answered so far.</summary>
    public abstract class Flow
    {
        /// <summary>The next screen on the way.</summary>
        /// <param name="now">The clock, in microseconds.</param>
        public abstract Screen Next(long now);
    }
}
