using System;
using AcuTimer.Tool.Flashing;

namespace AcuTimer.Tool.Commands;

/// <summary>Tells what went wrong with a device.</summary>
internal static class ProblemReport
{
    /// <returns>The exit code.</returns>
    public static int Write(Problem problem)
    {
        Console.Error.WriteLine($"acutimer: {problem.Text}");
        Console.Error.WriteLine($"help: {problem.Help}");
        return problem.Kind switch
        {
            ProblemKind.None => ExitCode.Good,
            ProblemKind.Findings => ExitCode.Findings,
            ProblemKind.Usage => ExitCode.Usage,
            ProblemKind.Device => ExitCode.InputOutput,
            ProblemKind.Interrupted => ExitCode.Interrupted,
            _ => throw new ArgumentOutOfRangeException(nameof(problem)),
        };
    }
}
