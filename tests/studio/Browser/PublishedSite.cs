using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>What README's command publishes for any static host; made anew when a source has changed since.</summary>
internal static class PublishedSite
{
    private static readonly string Output = Path.Combine(AppContext.BaseDirectory, "site");

    private static readonly string[] Sources = ["firmware", "routines", "Directory.Build.props", "Directory.Packages.props"];

    /// <summary>The folder.</summary>
    public static string Folder => Path.Combine(Output, "wwwroot");

    /// <summary>Publishes it.</summary>
    public static async Task Make(string root)
    {
        var stamp = Path.Combine(Output, "made");
        if (File.Exists(stamp) && Sources.SelectMany(s => Files(Path.Combine(root, s))).All(f => File.GetLastWriteTimeUtc(f) < File.GetLastWriteTimeUtc(stamp)))
        {
            return;
        }

        var begun = DateTime.UtcNow;
        if (Directory.Exists(Output))
        {
            Directory.Delete(Output, recursive: true);
        }

        string[] arguments = ["publish", Path.Combine(root, "firmware/studio"), "-c", "Release", "-v", "q", "-o", Output];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = publish.StandardOutput.ReadToEndAsync();
        _ = publish.StandardError.ReadToEndAsync();
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
        {
            throw new InvalidOperationException("the page was not published: " + await said);
        }

        await File.WriteAllTextAsync(stamp, "");
        File.SetLastWriteTimeUtc(stamp, begun);
    }

    private static IEnumerable<string> Files(string path) =>
        File.Exists(path) ? Path.GetExtension(path) is ".md" or ".png" ? [] : [path]
        : Path.GetFileName(path) is "bin" or "obj" ? []
        : Directory.EnumerateFileSystemEntries(path).SelectMany(Files);
}
