using System;
using System.IO;
using System.Linq;

namespace AcuTimer.Tool.Commands;

/// <summary>A command as the person who reads it can type it.</summary>
internal static class Invocation
{
    private const string Project = "routines/tool";

    /// <summary>"acutimer check x.yaml"; run from its sources, the tool is not on the path and says how it is run.</summary>
    public static string Of(params string[] arguments) =>
        string.Join(' ', new[] { FromSources() ? $"dotnet run --project {Project} --" : "acutimer" }.Concat(arguments.Select(Quoted)));

    private static bool FromSources() =>
        AppContext.BaseDirectory.Replace('\\', '/').Contains($"/{Project}/bin/", StringComparison.Ordinal) && Directory.Exists(Project);

    private static string Quoted(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
