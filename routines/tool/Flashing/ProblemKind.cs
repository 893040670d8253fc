namespace AcuTimer.Tool.Flashing;

/// <summary>What kind of problem the shell is told of.</summary>
internal enum ProblemKind
{
    /// <summary>The person decided so.</summary>
    None,

    /// <summary>What was to be sent is not in order.</summary>
    Findings,

    /// <summary>The command line leaves something open.</summary>
    Usage,

    /// <summary>The device, the port, or a program.</summary>
    Device,

    /// <summary>Ctrl-C.</summary>
    Interrupted,
}
