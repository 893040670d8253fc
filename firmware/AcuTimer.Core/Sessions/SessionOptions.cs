using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Sessions
{
    /// <summary>What the person has chosen for a session.</summary>
    public sealed class SessionOptions
    {
        /// <summary>Left or right: the side that sore-first steps begin with.</summary>
        public Side SoreSide { get; set; } = Side.Left;

        /// <summary>Strength of the motor, in percent.</summary>
        public int Strength { get; set; } = 100;

        /// <summary>The texts are for a partner's hands.</summary>
        public bool Partner { get; set; }
    }
}
