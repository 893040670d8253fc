using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Threading;

namespace AcuTimer.Tool.Flashing;

/// <summary>The program nanoff, as far as it is needed here.</summary>
internal static partial class Nanoff
{
    private const string Name = "nanoff";

    private static readonly Version Least = new(2, 5, 162);
    private static readonly Version Below = new(3, 0);

    /// <summary>Null when a version that will do is there.</summary>
    public static Problem? Check(CancellationToken stop)
    {
        var text = new List<string>();
        if (Run(["--version"], text.Add, stop) is null)
        {
            return new Problem("nanoff is not installed", $"dotnet tool install --global nanoff --version {Least}", ProblemKind.Device);
        }

        Match match = VersionText().Match(string.Join('\n', text));
        Version? version = match.Success ? Version.Parse(match.Value) : null;
        return version is null || version < Least || version >= Below
            ? new Problem($"nanoff {version?.ToString() ?? "of an unknown version"} will not do: {Least} or newer is needed, below {Below}",
                $"dotnet tool uninstall --global nanoff, then dotnet tool install --global nanoff --version {Least}", ProblemKind.Device)
            : null;
    }

    /// <summary>Runs it to its end; a stop ends it, too.</summary>
    /// <param name="arguments">What it is given.</param>
    /// <param name="line">Takes each line of its output.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>Its exit code, null when there is no such program.</returns>
    public static int? Run(IEnumerable<string> arguments, Action<string> line, CancellationToken stop)
    {
        var start = new ProcessStartInfo(Name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        try
        {
            using Process process = Process.Start(start)!;
            process.StandardInput.Close();
            var one = new Lock();
            void Take(object sender, DataReceivedEventArgs data)
            {
                lock (one)
                {
                    if (data.Data is { } text)
                    {
                        line(text);
                    }
                }
            }

            process.OutputDataReceived += Take;
            process.ErrorDataReceived += Take;
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            using (stop.Register(() => process.Kill(entireProcessTree: true)))
            {
                process.WaitForExit();
            }

            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\d+\.\d+\.\d+")]
    private static partial Regex VersionText();
}
