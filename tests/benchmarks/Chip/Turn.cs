using System.Collections.Generic;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Benchmarks.Chip;

/// <summary>One turn of the firmware's loop, its wait included.</summary>
/// <param name="Time">Virtual microseconds since power-on when it began.</param>
/// <param name="Phase">What the person does, or null where no session runs.</param>
internal sealed record Turn(long Time, Phase? Phase)
{
    /// <summary>Instructions.</summary>
    public long Instructions { get; set; }

    /// <summary>The same by method, where that was asked for.</summary>
    public Dictionary<string, long> Methods { get; set; } = new();

    /// <summary>The part of them that ran before the motor started; null where it did not.</summary>
    public Dictionary<string, long>? Before { get; set; }

    /// <summary>Bytes on the bus.</summary>
    public int BusBytes { get; set; }

    /// <summary>All threads waited after it, for more than the bus.</summary>
    public bool Rests { get; set; }

    /// <summary>The motor had voltage in it.</summary>
    public bool Motor { get; set; }
}
