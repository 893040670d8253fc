using System;

namespace AcuTimer.Core.Routines
{
    /// <summary>When a safety question is asked, and what a yes does. It is asked before every routine at whose points its caution stands.</summary>
    [Flags]
    public enum SafetyEffect : byte
    {
        /// <summary>It is no question.</summary>
        None = 0,

        /// <summary>Asked before every routine, whichever points it has.</summary>
        Always = 1,

        /// <summary>Asked before every routine that presses firmly.</summary>
        Firm = 2,

        /// <summary>A yes locks every routine.</summary>
        Locks = 4,

        /// <summary>A yes is a matter for a doctor now: it is said at every start besides.</summary>
        Care = 8,

        /// <summary>A yes leaves out the points that carry the caution.</summary>
        Drops = 16,

        /// <summary>A yes lets each point wait for OK.</summary>
        Waits = 32,

        /// <summary>A yes makes firm pressure light.</summary>
        Lightens = 64,
    }
}
