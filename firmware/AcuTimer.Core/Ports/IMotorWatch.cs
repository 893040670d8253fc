namespace AcuTimer.Core.Ports
{
    /// <summary>Looks often at a motor that runs, from a thread of its own. It is told in time when there is something to look at.</summary>
    public interface IMotorWatch
    {
        /// <summary>The motor is about to start.</summary>
        void Begin();

        /// <summary>It rests.</summary>
        void End();
    }
}
