using System;

namespace AcuTimer.Board;

/// <summary>Unwinds a firmware thread when the power is gone. Firmware must not rely on seeing it.</summary>
public sealed class PowerOffException : Exception
{
    public PowerOffException()
        : base("the power is off")
    {
    }
}
