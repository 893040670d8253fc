using System;

namespace AcuTimer.Upload.Client;

/// <summary>The line is gone: the cable, the device, or the port.</summary>
public sealed class LineLostException : Exception
{
    /// <summary>Without a reason.</summary>
    public LineLostException()
        : this("the line is gone")
    {
    }

    /// <summary>With the system's words.</summary>
    public LineLostException(string message)
        : base(message)
    {
    }

    /// <summary>With what was found out.</summary>
    public LineLostException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
