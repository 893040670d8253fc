using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Core.Routines;
using AcuTimer.Simulator.CommandLine;
using AcuTimer.Simulator.Script;
using Xunit;

namespace AcuTimer.Tests.Simulator;

/// <summary>Wrong input: a message on standard error, the right exit code, and nothing half-written.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("acutimer").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AnUnknownOptionIsWrongUsage()
    {
        var (code, output, error) = Invoke("--tabel", "x");
        Assert.Equal((2, string.Empty), (code, output));
        Assert.Contains("--tabel", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--speed", "fast")]
    [InlineData("--speed", "-1")]
    [InlineData("--for", "soon")]
    public void AWrongValueIsWrongUsage(string option, string value)
    {
        var (code, _, error) = Invoke(option, value);
        Assert.Equal(2, code);
        Assert.Contains(value, error, StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingTable()
    {
        var (code, output, error) = Invoke("--table", Path.Combine(_folder, "none.acut"), "--trace", TraceFile);
        Assert.Equal((1, string.Empty), (code, output));
        Assert.Contains("none.acut", error, StringComparison.Ordinal);
        Assert.False(File.Exists(TraceFile));
    }

    [Theory]
    [InlineData("cut", "E2")]
    [InlineData("changed", "E6")]
    [InlineData("newer", "E4")]
    [InlineData("empty", "E1")]
    [InlineData("other", "E3")]
    public void ATableThatTheDeviceRefuses(string kind, string code)
    {
        var file = Path.Combine(_folder, kind + ".acut");
        File.WriteAllBytes(file, Wrong(kind));
        var (exit, output, error) = Invoke("--table", file, "--trace", TraceFile);
        Assert.Equal((1, string.Empty), (exit, output));
        Assert.Contains(code, error, StringComparison.Ordinal);
        Assert.False(File.Exists(TraceFile));
    }

    [Fact]
    public void AScriptWithAMistakeNamesTheLine()
    {
        var file = Path.Combine(_folder, "presses.txt");
        File.WriteAllText(file, "# a comment\n1s ok\n2s midle\n");
        var (code, _, error) = Invoke("--script", file, "--trace", TraceFile);
        Assert.Equal(1, code);
        Assert.Contains("presses.txt:3: 'midle' is no button", error, StringComparison.Ordinal);
        Assert.False(File.Exists(TraceFile));
    }

    [Theory]
    [InlineData("--script", "/dev/full", "larger than any script")]
    [InlineData("--table", "/dev/urandom", "larger than any table")]
    [InlineData("--table", "folder", "this is a folder, not a table")]
    [InlineData("--table", "x.yaml", "compile it first: acutimer compile x.yaml -o x.acut")]
    [InlineData("--script", "folder", "this is a folder, not a script")]
    [InlineData("--frames", "x.yaml", "this is a file, not a folder for pictures")]
    [InlineData("--trace", "/dev/full", "full cannot be written")]
    [InlineData("--vcd", "/dev/full", "full cannot be written")]
    public void WhatCannotBeReadOrWrittenIsSaidAtOnce(string option, string file, string message)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "folder"));
        File.WriteAllText(Path.Combine(_folder, "x.yaml"), "routine: X\n");
        var (code, output, error) = Invoke(option, Path.Combine(_folder, file), "--for", "20s");
        Assert.Equal((1, string.Empty), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.DoesNotContain("fault", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void ButtonsAreCalledByWhatTheyDoOrByWhereTheyAre()
    {
        var presses = ButtonScript.Parse("script", ["1s OK", "2s left", "3s Right for 1s", "4s back", "5s next"]);
        Assert.Equal(["ok", "back", "next", "back", "next"], presses.Select(press => press.Button));
    }

    [Fact]
    public void AnUnknownRoutineListsThoseThatAreThere()
    {
        var (code, _, error) = Invoke("--routine", "Nothing");
        Assert.Equal(1, code);
        Assert.Contains("Clockwise & Counter", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AGoodTableIsPlayedAndTheSummaryIsJson()
    {
        var file = Path.Combine(_folder, "routines.acut");
        File.WriteAllBytes(file, TableBytes.BuiltIn);
        var (code, output, error) = Invoke("--table", file, "--routine", "5", "--for", "1:00", "--json", "--trace", TraceFile);
        Assert.Equal((0, string.Empty), (code, error));
        using var json = System.Text.Json.JsonDocument.Parse(output);
        Assert.Equal(60_000_000, json.RootElement.GetProperty("time_us").GetInt64());
        Assert.Equal(0, json.RootElement.GetProperty("faults").GetInt32());
        Assert.All(File.ReadLines(TraceFile), line => System.Text.Json.JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void FramesAndVcdAreWritten()
    {
        var frames = Path.Combine(_folder, "frames");
        var vcd = Path.Combine(_folder, "wires.vcd");
        Assert.Equal(0, Invoke("--for", "20s", "--frames", frames, "--vcd", vcd, "--json").Code);
        var times = Directory.GetFiles(frames, "*.png").Select(Path.GetFileNameWithoutExtension).ToList();
        Assert.True(times.Count > 5);
        Assert.All(times, name => Assert.InRange(long.Parse(name!, System.Globalization.CultureInfo.InvariantCulture), 0, 20_000_000));
        Assert.StartsWith("$timescale 1 us $end", File.ReadAllText(vcd), StringComparison.Ordinal);
    }

    private string TraceFile => Path.Combine(_folder, "trace.jsonl");

    private static byte[] Wrong(string kind)
    {
        var bytes = (byte[])TableBytes.BuiltIn.Clone();
        switch (kind)
        {
            case "cut": return bytes[..^7];
            case "empty": return [];
            case "other": return [.. Enumerable.Repeat((byte)'x', 100)];
            case "newer":
                bytes[TableFormat.Header.Major]++;
                return bytes;
            default:
                bytes[^20] ^= 1;
                return bytes;
        }
    }

    private static (int Code, string Output, string Error) Invoke(params string[] args)
    {
        var process = new System.Diagnostics.ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var arg in (IEnumerable<string>)[typeof(SimulatorCommand).Assembly.Location, .. args])
        {
            process.ArgumentList.Add(arg);
        }

        using var run = System.Diagnostics.Process.Start(process)!;
        run.StandardInput.Close();
        var error = run.StandardError.ReadToEndAsync();
        var output = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        return (run.ExitCode, output, error.Result);
    }
}
