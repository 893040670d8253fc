namespace AcuTimer.Core.Display
{
    /// <summary>What does not wait for long work, such as drawing a picture: whoever does it asks in between, every few milliseconds.</summary>
    public interface IUrgent
    {
        /// <summary>Does what is due.</summary>
        void Serve();
    }
}
