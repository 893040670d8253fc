namespace AcuTimer.Tool.Commands;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All is well; there may be warnings.</summary>
    public const int Good = 0;

    /// <summary>There are findings.</summary>
    public const int Findings = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int Usage = 2;

    /// <summary>A file cannot be read or written.</summary>
    public const int InputOutput = 3;
}
