using System;

namespace AcuTimer.Core.Routines
{
    /// <summary>What a technique is made of: one of the first four, with what goes for it besides.</summary>
    [Flags]
    public enum TechniqueNature : byte
    {
        /// <summary>It is no technique.</summary>
        None = 0,

        /// <summary>Steady, for a time: no beat.</summary>
        Steady = 1,

        /// <summary>Circles, in two directions, each counted or timed.</summary>
        Circles = 2,

        /// <summary>One beat after the other, in one phase.</summary>
        Beats = 4,

        /// <summary>Two phases in turn, on and off, so many times: it adds pressure by itself, or needs none.</summary>
        Cycles = 8,

        /// <summary>The hand is on the point.</summary>
        Touch = 16,

        /// <summary>It has no usual length: a routine says how often or how long.</summary>
        Counted = 32,
    }
}
