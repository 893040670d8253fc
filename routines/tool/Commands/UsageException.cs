using System;

namespace AcuTimer.Tool.Commands;

/// <summary>The command line asks for something that makes no sense.</summary>
internal sealed class UsageException : Exception
{
    public UsageException(string message)
        : base(message)
    {
    }
}
