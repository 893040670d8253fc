using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>The page as README's first command serves it.</summary>
internal sealed class CommandServer : IDisposable
{
    private readonly Process _server;

    private CommandServer(Process server, string address)
    {
        _server = server;
        Address = address;
    }

    /// <summary>What it prints.</summary>
    public string Address { get; }

    public static async Task<CommandServer> Start()
    {
        string[] arguments = ["run", "--no-build", "--no-launch-profile", "--project", Path.Combine(StudioServer.Root, "firmware/studio"), "--", "--urls", "http://127.0.0.1:0"];
        var server = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        const string before = "Now listening on: ";
        string? line;
        do
        {
            line = await server.StandardOutput.ReadLineAsync();
        }
        while (line is not null && !line.Contains(before, StringComparison.Ordinal));

        _ = server.StandardOutput.ReadToEndAsync();
        _ = server.StandardError.ReadToEndAsync();
        return line is null
            ? throw new InvalidOperationException("the page was not served")
            : new CommandServer(server, line[(line.IndexOf(before, StringComparison.Ordinal) + before.Length)..].Trim() + "/");
    }

    public void Dispose()
    {
        _server.Kill(entireProcessTree: true);
        _server.Dispose();
    }
}
