namespace AcuTimer.Core.Sessions
{
    /// <summary>Where a session is.</summary>
    public enum SessionState : byte
    {
        /// <summary>Not begun.</summary>
        Idle = 0,

        /// <summary>Time runs.</summary>
        Running = 1,

        /// <summary>Time stands still and the motor is off.</summary>
        Paused = 2,

        /// <summary>Over.</summary>
        Ended = 3,
    }
}
