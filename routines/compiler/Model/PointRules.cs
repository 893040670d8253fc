using System;

namespace AcuTimer.Compiler.Model;

/// <summary>Rules of a point, beside its ceiling: the bits of the table.</summary>
[Flags]
internal enum PointRules
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>No hold, whoever asks.</summary>
    NoHold = 1,
}
