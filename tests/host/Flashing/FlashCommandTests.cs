using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using AcuTimer.Benchmarks.Flash;
using AcuTimer.Board.Wire;
using AcuTimer.Tool.Commands;
using AcuTimer.Tool.Flashing;
using Xunit;

namespace AcuTimer.Tests.Flashing;

/// <summary>acutimer flash as a person runs it, at a real pseudo-terminal: what it says, and what the shell is told.</summary>
public sealed class FlashCommandTests : IDisposable
{
    private const string Quick = "routines/quick-seat.yaml";
    private const string Daily = "routines/daily-five.yaml";

    private readonly FlashProcess _tool = new();

    public static TheoryData<string, bool> Ways => new() { { "direct", false }, { "direct", true }, { "nanoff", false } };

    public void Dispose() => _tool.Dispose();

    [Theory]
    [MemberData(nameof(Ways))]
    public void Sent_shown_and_undone(string way, bool counted)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no pseudo-terminals");
        _tool.StandIn();
        using var device = new PortDevice(new WireOptions { CountedNames = counted });

        CommandResult first = _tool.Run("flash", Quick, "--port", device.Port, "--yes", "--via", way);
        Assert.True(first.Code == 0, first.Errors);
        Assert.Contains("added     Quick Seat, 5:24", first.Output, StringComparison.Ordinal);
        Assert.Contains("\"Routines updated: 1\"", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Error deleting", first.Errors, StringComparison.Ordinal);

        CommandResult second = _tool.Run("flash", Daily, "--port", device.Port, "--yes", "--via", way);
        Assert.True(second.Code == 0, second.Errors);
        Assert.Contains("added     Daily Five", second.Output, StringComparison.Ordinal);
        Assert.Contains("removed   Quick Seat", second.Output, StringComparison.Ordinal);

        CommandResult undo = _tool.Run("flash", "--undo", "--port", device.Port, "--yes", "--via", way);
        Assert.True(undo.Code == 0, undo.Errors);
        Assert.Contains("added     Quick Seat", undo.Output, StringComparison.Ordinal);
        if (way == "direct")
        {
            Assert.Equal(FlashTable.Of("quick-seat.yaml"), device.Taken);
        }
    }

    [Theory]
    [InlineData("/dev/no-such-port", "there is no port", 3)]
    [InlineData("/dev/null", "is not a serial port", 3)]
    public void A_port_that_is_none_is_named(string port, string words, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "other names");
        Ends(_tool.Run("flash", Quick, "--port", port, "--yes"), words, code);
    }

    [Fact]
    public void A_port_that_is_in_use_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no pseudo-terminals");
        using var device = new PortDevice(new WireOptions());
        using Upload.Serial.SerialPort other = Upload.Serial.SerialPort.Open(device.Port).Port!;

        Ends(_tool.Run("flash", Quick, "--port", device.Port, "--yes"), "is in use by another program", 3);
    }

    [Theory]
    [InlineData("other", "is no AcuTimer: ESP32_REV0 with Blinky")]
    [InlineData("loader", "the boot loader answers")]
    [InlineData("full", "storage is full or failing")]
    [InlineData("session", "did not take the table: a session runs")]
    public void A_device_that_does_not_take_it_is_named_and_holds_nothing(string what, string words)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no pseudo-terminals");
        // Only an older runtime is given up soon.
        var options = new WireOptions { CountedNames = what == "session", Loader = what == "loader", Assemblies = what == "other" ? ["mscorlib", "Blinky"] : new WireOptions().Assemblies };
        using var device = new PortDevice(options) { Room = what == "full" ? 1500 : int.MaxValue, Idle = what != "session" };

        Ends(_tool.Run("flash", Quick, "--port", device.Port, "--yes"), words, 3);
        Assert.Equal(0, device.Left);
    }

    [Fact]
    public void What_is_not_the_protocol_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no pseudo-terminals");
        using var device = new PortDevice(new WireOptions()) { Garbage = true };

        CommandResult result = _tool.Run("flash", Quick, "--port", device.Port, "--yes");

        Ends(result, "is not the device's protocol", 3);
        Assert.Contains("--baud 115200", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "was changed since it was checked; nothing was sent", false)]
    [InlineData(14, "was changed while it was sent; the device has it as it was before", true)]
    public void A_file_that_changes_meanwhile_is_named(int packet, string words, bool sent)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no pseudo-terminals");
        string file = _tool.At("quick.yaml");
        File.Copy(RepositoryFiles.Full(Quick), file);
        using var device = new PortDevice(new WireOptions());
        device.OnPacket = number =>
        {
            if (number == packet)
            {
                File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(1));
            }
        };

        Ends(_tool.Run("flash", file, "--port", device.Port, "--yes"), words, 1);

        Assert.Equal(sent ? FlashTable.Of("quick-seat.yaml") : [], device.Taken);
        Assert.Equal(0, device.Left);
    }

    [Fact]
    public void A_table_that_is_no_table_or_too_long_is_refused_before_the_device_is_touched()
    {
        string file = _tool.At("long.acut");
        File.WriteAllBytes(file, [.. FlashTable.Of("quick-seat.yaml"), .. new byte[Core.Routines.Limits.TableBytes]]);

        CommandResult result = _tool.Run("flash", file, "--port", "/dev/null", "--yes");

        Ends(result, "over the limit", 1);
        Assert.DoesNotContain("/dev/null", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Ports_are_told_apart_and_who_may_open_them_is_said()
    {
        Problem? several = FlashCommand.Port(null, () => [("/dev/ttyUSB0", "usb-1a86"), ("/dev/ttyACM0", "")], out _);
        Assert.Equal("several devices are plugged in: /dev/ttyUSB0 (usb-1a86), /dev/ttyACM0", several?.Text);
        Assert.Contains("--port", several?.Help, StringComparison.Ordinal);
        Assert.Null(FlashCommand.Port(null, () => [("COM3", "")], out string port));
        Assert.Equal("COM3", port);

        Assert.SkipUnless(OperatingSystem.IsLinux(), "ports of another system");
        Assert.Contains("sudo usermod -aG dialout $USER", Problems.Of(Upload.Serial.PortError.Denied, "/dev/ttyUSB0", "").Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_is_told_early_and_its_end_is_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no pseudo-terminals");
        const int somePacketsIntoTheWait = 24;
        using var device = new PortDevice(new WireOptions()) { Idle = false };
        device.OnPacket = packet => device.Idle = packet >= somePacketsIntoTheWait;

        CommandResult result = _tool.Run("flash", Quick, "--port", device.Port, "--yes");

        Assert.Equal(0, result.Code);
        Assert.Contains("not taken yet: wake the device with OK", result.Errors, StringComparison.Ordinal);
        Assert.Equal(FlashTable.Of("quick-seat.yaml"), device.Taken);
    }

    [Fact]
    public void Interrupted_it_leaves_nothing_and_says_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no pseudo-terminals");
        using var device = new PortDevice(new WireOptions()) { Idle = false };
        Process? process = null;
        device.OnPacket = packet =>
        {
            if (packet == 9)
            {
                Process.Start("/bin/sh", ["-c", $"kill -INT {process!.Id}"])!.WaitForExit();
            }
        };

        CommandResult result = _tool.Run(started => process = started, ["flash", "--all", "--port", device.Port, "--yes"]);

        Ends(result, "interrupted", 130);
        Assert.Equal(0, device.Left);
    }

    [Fact]
    public void Unplugged_half_way_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no pseudo-terminals");
        var device = new PortDevice(new WireOptions());
        device.OnPacket = packet =>
        {
            if (packet == 9)
            {
                System.Threading.Tasks.Task.Run(device.Dispose);
                System.Threading.Thread.Sleep(300);
            }
        };

        Ends(_tool.Run("flash", "--all", "--port", device.Port, "--yes"), "broke off", 3);
    }

    [Theory]
    [InlineData("which routines?", 2, "flash")]
    [InlineData("before the last time", 2, "flash", "--undo", "--yes")]
    [InlineData("takes no files", 2, "flash", "--undo", "--yes", Quick)]
    [InlineData("nobody to ask: add --yes", 2, "flash", Quick, "--port", "/dev/null")]
    [InlineData("direct", 2, "flash", Quick, "--via", "pigeon")]
    [InlineData("A port's speed is 9600, 115200, 230400, 460800, 921600.", 2, "flash", Quick, "--dry-run", "--baud", "0")]
    [InlineData("A port's speed is", 2, "flash", Quick, "--dry-run", "--baud", "fast")]
    [InlineData("A port's speed is", 2, "flash", Quick, "--port", "/dev/null", "--yes", "--baud", "57600")]
    [InlineData("", 1, "flash", "tests/host/Compiler/goldens/AT018/input.yaml", "--port", "/dev/null", "--yes")]
    [InlineData("", 0, "flash", Quick, "--dry-run", "--port", "/dev/null")]
    public void Nothing_is_sent_that_is_not_in_order(string words, int code, params string[] arguments)
    {
        CommandResult result = _tool.Run(arguments);

        Assert.Equal(code, result.Code);
        Assert.Contains(words, result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "nanoff is not installed", "dotnet tool install --global nanoff --version 2.5.162")]
    [InlineData("echo 'nanoff 2.5.100+abc'", "nanoff 2.5.100 will not do", "2.5.162")]
    [InlineData("echo 'nanoff 3.0.5'", "nanoff 3.0.5 will not do", "2.5.162")]
    public void A_nanoff_that_will_not_do_is_named(string? script, string words, string help)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell script");
        if (script is not null)
        {
            _tool.Script("nanoff", script);
        }

        CommandResult result = _tool.Run("flash", Quick, "--port", "/dev/null", "--yes", "--via", "nanoff");

        Ends(result, words, 3);
        Assert.Contains(help, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_nanoff_could_not_send_is_a_failure_although_it_ends_with_0()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no pseudo-terminals");
        _tool.StandIn();
        using var device = new PortDevice(new WireOptions()) { Room = 1500 };

        Ends(_tool.Run("flash", Quick, "--port", device.Port, "--yes", "--via", "nanoff"), "nanoff did not send it: Error deploying content file", 3);
    }

    [Theory]
    [InlineData("firmware --port COM3", 0, "--update --platform esp32 --serialport COM3 --fwversion 1.16.0.568")]
    [InlineData("firmware --port COM3", 0, "--fwversion with one of 1.16 or newer, below 2")]
    [InlineData("firmware --help", 0, "[default: 1.16.0.568]")]
    [InlineData("firmware --port COM3 --fwversion 1.12.0.32 --image a.bin", 0, "--deploy --image a.bin --address 0x1E0000")]
    [InlineData("firmware --port COM3 --fwversion 2.0.0.1", 2, "")]
    [InlineData("firmware --port COM3 --run", 3, "")]
    [InlineData("firmware --port COM3 --fwversion 1.12.0.32 --run", 3, "")]
    public void The_firmware_commands(string line, int code, string words)
    {
        CommandResult result = _tool.Run(line.Split(' '));

        Assert.Equal(code, result.Code);
        Assert.Contains(words, result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("REV3", result.Output, StringComparison.Ordinal);
    }

    private static void Ends(CommandResult result, string words, int code)
    {
        Assert.Contains(words, result.Errors, StringComparison.Ordinal);
        Assert.Contains("help: ", result.Errors, StringComparison.Ordinal);
        Assert.Equal(code, result.Code);
    }
}
