using System;

namespace AcuTimer.Simulator.Input;

/// <summary>Something that the person gave is wrong; the message says what, and is all that is printed.</summary>
public sealed class InputException : Exception
{
    /// <summary>Says what is wrong.</summary>
    public InputException(string message)
        : base(message)
    {
    }
}
