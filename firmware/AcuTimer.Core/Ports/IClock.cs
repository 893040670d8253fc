namespace AcuTimer.Core.Ports
{
    /// <summary>The only time that the logic knows.</summary>
    public interface IClock
    {
        /// <summary>Microseconds since power-on; never goes back.</summary>
        long Microseconds { get; }
    }
}
