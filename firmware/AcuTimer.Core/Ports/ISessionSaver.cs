namespace AcuTimer.Core.Ports
{
    /// <summary>Keeps what would be lost: called when the battery is empty and before deep sleep, with the motor off. Does not throw.</summary>
    public interface ISessionSaver
    {
        /// <summary>Writes the session's place and whatever else is not yet in storage.</summary>
        void Save();
    }
}
