using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>The page, served by README's own command, and a browser; both once for all tests that want them.</summary>
public sealed class StudioServer : IAsyncLifetime
{
    private Process? _server;
    private Chromium? _browser;
    private Uri? _protocol;

    /// <summary>Where the repository lies.</summary>
    internal static string Root { get; } = typeof(StudioServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The page's address.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Starts what is needed; nothing where there is no browser.</summary>
    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        string[] arguments = ["run", "--no-build", "--no-launch-profile", "--project", Path.Combine(Root, "firmware/studio"), "--", "--urls", "http://127.0.0.1:0"];
        _server = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        const string before = "Now listening on: ";
        string? line;
        do
        {
            line = await _server.StandardOutput.ReadLineAsync();
        }
        while (line is not null && !line.Contains(before, StringComparison.Ordinal));

        _ = _server.StandardOutput.ReadToEndAsync();
        _ = _server.StandardError.ReadToEndAsync();
        Address = line is null ? throw new InvalidOperationException("the page was not served") : line[(line.IndexOf(before, StringComparison.Ordinal) + before.Length)..].Trim() + "/";
        (_browser, _protocol) = await Chromium.Start();
    }

    /// <summary>Opens the page and waits for its first picture; skips the test where there is no browser.</summary>
    internal async Task<Page> Open(int width = 1280, int height = 860, bool phone = false, string script = "")
    {
        Assert.SkipWhen(Chromium.Path is null, "no Chromium on this machine: apt-get install chromium");
        var page = await Page.Open(_protocol!, Address, width, height, phone, script);
        await page.Until("document.querySelector('.case')?.dataset.power === 'on'");
        return page;
    }

    /// <summary>Ends both.</summary>
    public ValueTask DisposeAsync()
    {
        _browser?.Dispose();
        _server?.Kill(entireProcessTree: true);
        _server?.Dispose();
        return ValueTask.CompletedTask;
    }
}
