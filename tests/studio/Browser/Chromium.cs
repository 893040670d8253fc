using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>A browser of this machine, without a window, steered by its own protocol: no package brings one along.</summary>
internal sealed class Chromium : IDisposable
{
    private readonly Process _process;
    private readonly string _profile;

    private Chromium(Process process, string profile)
    {
        _process = process;
        _profile = profile;
    }

    /// <summary>Where it is; null where there is none.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Starts it with a profile of its own.</summary>
    /// <returns>It, and the address of its protocol.</returns>
    public static async Task<(Chromium Browser, Uri Address)> Start()
    {
        var profile = Directory.CreateTempSubdirectory("acutimer-browser-").FullName;
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions", "--mute-audio",
            "--disable-background-networking", "--disable-background-timer-throttling", "--disable-renderer-backgrounding", "--disable-backgrounding-occluded-windows", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank",
        ];
        var process = Process.Start(new ProcessStartInfo(Path!, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        const string before = "DevTools listening on ";
        string? line;
        do
        {
            line = await process.StandardError.ReadLineAsync();
        }
        while (line is not null && !line.StartsWith(before, StringComparison.Ordinal));

        _ = process.StandardError.ReadToEndAsync();
        return line is null
            ? throw new InvalidOperationException("the browser did not start: " + Path)
            : (new Chromium(process, profile), new Uri(line[before.Length..]));
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit(5000);
        _process.Dispose();
        try
        {
            Directory.Delete(_profile, recursive: true);
        }
        catch (IOException)
        {
            // The browser still writes; the folder is a temporary one.
        }
    }

    private static string? Find() => new[] { "chromium", "chromium-browser", "google-chrome", "microsoft-edge" }
        .SelectMany(n => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Select(p => System.IO.Path.Combine(p, n)))
        .FirstOrDefault(File.Exists);
}
