namespace AcuTimer.Core.Ports
{
    /// <summary>Stops a motor that the loop has left running.</summary>
    public interface IWatchdog
    {
        /// <summary>Times that it had to since power-on.</summary>
        int Stops { get; }
    }
}
