using System;
using System.IO;
using Xunit;

namespace AcuTimer.Tests.Flashing;

/// <summary>A routine is edited and sent to the simulated device with the firmware on it, played there, and taken back.</summary>
public sealed class WholePathTests : IDisposable
{
    private const string Folder = "tests/host/Flashing";

    private readonly FlashProcess _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Edited_flashed_shown_played_and_undone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no pseudo-terminals");
        string file = _tool.At("hands.yaml");
        string text = File.ReadAllText(RepositoryFiles.At(Folder, "evening-hands.yaml"));
        using var device = new FlashedBoard();

        File.WriteAllText(file, text);
        Flash(device, "added     Evening Hands", file);
        device.Press("ok");
        Golden.Check(device.Shown, "flashed-first");

        File.WriteAllText(file, text.Replace("Evening", "Morning", StringComparison.Ordinal).Replace("for: 8 s", "for: 12 s", StringComparison.Ordinal));
        Flash(device, "added     Morning Hands", file);
        Golden.Check(device.Shown, "flashed-updated");
        device.Press("ok");
        Golden.Check(device.Shown, "flashed-edited");

        device.Press("ok");
        Golden.Check(device.Shown, "flashed-start");
        device.PlayThrough();
        Check(device, "morning-hands.motor");
        Golden.Check(device.Shown, "flashed-done");

        device.Press("ok");
        Flash(device, "added     Evening Hands", "--undo");
        device.Press("ok");
        Golden.Check(device.Shown, "flashed-first");
    }

    private void Flash(FlashedBoard device, string change, string what)
    {
        CommandResult result = _tool.Run("flash", what, "--port", device.Port, "--yes");

        Assert.True(result.Code == 0, result.Errors);
        Assert.Contains(change, result.Output, StringComparison.Ordinal);
        Assert.Contains("The device has taken them. Its screen says \"Routines updated: 1\".", result.Output, StringComparison.Ordinal);
    }

    private static void Check(FlashedBoard device, string name)
    {
        string path = RepositoryFiles.At(Folder, name);
        string trace = string.Join('\n', device.Motor) + "\n";
        if (Golden.Accepting)
        {
            File.WriteAllText(path, trace);
        }

        Assert.Equal(File.ReadAllText(path), trace);
    }
}
