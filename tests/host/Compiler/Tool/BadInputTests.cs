using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Core.Routines;
using AcuTimer.Tests.Fixtures;
using Xunit;

namespace AcuTimer.Tests.Compiler.Tool;

/// <summary>Bad input and a bad disk: a clear message, and nothing half-written.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Steps = "  - { point: LI4, side: both, technique: hold, for: 20 s }\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_of_a_newer_tool_is_said_to_be_newer()
    {
        _folder.Write("mine.yaml", Workshop.Head + Steps);
        Assert.Equal(0, Run("compile", "mine.yaml", "-o", "mine.acut").Code);
        byte[] table = File.ReadAllBytes(_folder.At("mine.acut"));
        table[TableFormat.Header.Major]++;
        _folder.Write("newer.acut", table);
        foreach (string[] command in new[] { new[] { "dump", "newer.acut" }, ["show", "newer.acut"], ["decompile", "newer.acut", "-o", "out"] })
        {
            CommandResult result = Run(command);
            Assert.Equal(1, result.Code);
            Assert.Contains("newer", result.Errors, StringComparison.OrdinalIgnoreCase);
            Assert.False(Directory.Exists(_folder.At("out")));
        }
    }

    [Fact]
    public void A_routine_of_ten_megabytes_is_too_large_and_none_is_written()
    {
        _folder.Write("big.yaml", Workshop.Head + string.Concat(Enumerable.Repeat(Steps, 180_000)));
        CommandResult result = Run("compile", "big.yaml", "-o", "big.acut");
        Assert.Equal(1, result.Code);
        Assert.Contains("larger than 256 KB", result.Errors, StringComparison.Ordinal);
        Assert.Equal(["big.yaml"], Names());
    }

    [Theory]
    [InlineData("check")]
    [InlineData("play")]
    [InlineData("preview")]
    public void A_table_where_a_routine_is_asked_for_is_said_to_be_one(string command)
    {
        _folder.Write("mine.yaml", Workshop.Head + Steps);
        Assert.Equal(0, Run("compile", "mine.yaml", "-o", "mine.acut").Code);
        CommandResult result = Run(command, "mine.acut");
        Assert.Equal(1, result.Code);
        Assert.Contains("this is a compiled table, not a routine", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_beside_a_routine_is_left_alone()
    {
        _folder.Write("mine.yaml", Workshop.Head + Steps);
        using Process make = Process.Start("mkfifo", _folder.At("pipe.yaml"));
        make.WaitForExit();
        using Process check = CommandLine.Begin(_folder.Path, ["check", "mine.yaml"]);
        bool ended = check.WaitForExit(TimeSpan.FromSeconds(60));
        check.Kill();
        Assert.True(ended);
    }

    [Fact]
    public void A_folder_that_cannot_be_read_is_named()
    {
        Directory.CreateSymbolicLink(_folder.At("round"), "round");
        CommandResult result = Run("check", "round");
        Assert.NotEqual(0, result.Code);
        Assert.Contains("round", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    /// <summary>A command, its exit code, and words of its answer; '' is an empty argument. Nothing is written.</summary>
    public static TheoryData<string, int, string> Refused => new()
    {
        { "dump ''", 1, "no file with an empty name" },
        { "decompile '' -o out", 1, "no file with an empty name" },
        { "decompile table.acut -o ''", 1, "no file with an empty name" },
        { "compile '' -o other.acut", 1, "no file with an empty name" },
        { "check mine.yaml --atlas ''", 1, "no file with an empty name" },
        { "new-map '' -o map.txt", 1, "no file with an empty name" },
        { "new ''", 1, "no file with an empty name" },
        { "points ''", 1, "no file with an empty name" },
        { "preview mine.yaml -o ''", 1, "no file with an empty name" },
        { "schema -o ''", 1, "no file with an empty name" },
        { "firmware --port ''", 1, "no file with an empty name" },
        { "watch ''", 1, "no file with an empty name" },
        { "check mine.yaml --atlas nowhere", 1, "no folder 'nowhere'" },
        { "check mine.yaml --atlas mine.yaml", 1, "'mine.yaml' is a file, not a folder" },
        { "preview mine.yaml -o mine.yaml", 3, "'mine.yaml' is a file, not a folder" },
        { "schema -o mine.yaml", 3, "'mine.yaml' is a file, not a folder" },
        { "decompile table.acut -o mine.yaml", 3, "'mine.yaml' is a file, not a folder" },
        { "new-map . -o map.txt", 3, "'.' is a folder, not a picture" },
        { "new-map /dev/zero -o map.txt", 3, "larger than 20 MB" },
        { "new-map /dev/full -o map.txt", 3, "larger than 20 MB" },
        { "new mine.txt", 2, "'mine.txt' does not end in .yaml" },
        { "new 足三里", 2, "the device draws Latin letters only" },
        { "new-point lu3", 2, "write: acutimer new-point LU3" },
        { "new-point UB23", 2, "write: acutimer new-point BL23" },
        { "play mine.yaml --from x", 2, "Cannot read 'x' for option '--from' as a whole number" },
        { "chek mine.yaml", 2, "Unrecognized command or argument 'chek'" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_makes_no_sense_is_refused_in_words(string command, int code, string words)
    {
        _folder.Write("mine.yaml", Workshop.Head + Steps);
        _folder.Write("table.acut", Workshop.CompileText(Workshop.Head + Steps).Bytes);
        string[] before = Names();
        CommandResult result = Run(Array.ConvertAll(command.Split(' '), word => word == "''" ? "" : word));
        Assert.Equal(code, result.Code);
        Assert.Contains(words, result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Names());
    }

    [Theory]
    [InlineData("check nowhere.yaml 2>&-", 1)]
    [InlineData("check nowhere.yaml 2>/dev/full", 1)]
    [InlineData("check mine.yaml 2>/dev/full", 3)]
    [InlineData("points LI4 >/dev/full", 3)]
    public void Where_nothing_can_be_said_the_exit_code_says_it(string command, int code)
    {
        Assert.SkipUnless(File.Exists("/bin/bash") && File.Exists("/dev/full"), "a shell closes the output");
        _folder.Write("mine.yaml", Workshop.Head + Steps);
        Assert.Equal(code, Shell(command).Code);
    }

    [Fact]
    public void A_preview_of_the_folder_here_has_its_name_and_says_which_routine_it_is()
    {
        _folder.Write("b.yaml", Workshop.Head.Replace("Test", "Second", StringComparison.Ordinal) + Steps);
        _folder.Write("a.yaml", Workshop.Head.Replace("Test", "First", StringComparison.Ordinal) + Steps);
        CommandResult result = Run("preview", ".", "-o", "seen");
        Assert.Contains("of 2 routines this is the first, First", result.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.At(Path.Combine("seen", Path.GetFileName(_folder.Path) + ".png"))), string.Join(' ', Names()));
    }

    [Fact]
    public void A_title_with_accents_gives_its_file_a_name()
    {
        CommandResult result = Run("new", "Café Füsse");
        Assert.Equal(0, result.Code);
        Assert.Contains("café-füsse.yaml: \"Café Füsse\"", result.Errors, StringComparison.Ordinal);
        Assert.Equal("0 errors, 0 warnings\n", Run("check", "café-füsse.yaml").Errors);
    }

    [Fact]
    public void Completion_for_fish_has_no_open_quotation_mark() =>
        Assert.All(Run("completion", "fish").Output.TrimEnd('\n').Split('\n'), line =>
            Assert.Equal(0, line.Replace("\\'", "", StringComparison.Ordinal).Count(c => c == '\'') % 2));

    /// <summary>A limit on the size of files stops a write as a full disk does.</summary>
    [Theory]
    [InlineData("compile mine.yaml -o mine.acut")]
    [InlineData("new other.yaml")]
    [InlineData("preview mine.yaml")]
    [InlineData("decompile table.acut -o out")]
    public void A_disk_that_is_full_leaves_nothing_half_written(string command)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "a shell sets the limit");
        _folder.Write("mine.yaml", Workshop.Head + Steps);
        Assert.Equal(0, Run("compile", "mine.yaml", "-o", "table.acut").Code);
        string[] before = Names();
        CommandResult result = Limited(command);
        Assert.Equal(3, result.Code);
        Assert.StartsWith("acutimer: ", result.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Names());
    }

    /// <summary>Room for the routine, and none for what belongs to it.</summary>
    [Fact]
    public void A_disk_that_fills_half_way_leaves_nothing_either()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "a shell sets the limit");
        CommandResult result = Shell("new other.yaml", "trap '' XFSZ; ulimit -f 8; ");
        Assert.Equal(3, result.Code);
        Assert.Empty(Names());
        Assert.DoesNotContain(".tmp", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_keeps_who_may_read_a_file_and_leaves_a_read_only_one_as_it_is()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("the rights are those of Unix");
            return;
        }

        string file = _folder.Write("mine.yaml", Workshop.Head + Steps.Replace("20 s", "20 sec", StringComparison.Ordinal));
        string before = File.ReadAllText(file);
        File.SetUnixFileMode(file, UnixFileMode.UserRead);
        CommandResult refused = Run("fix", "mine.yaml");
        Assert.Equal(3, refused.Code);
        Assert.Contains("'mine.yaml' is read-only", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(file));
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.Equal(0, Run("fix", "mine.yaml").Code);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void A_file_that_is_written_meanwhile_is_read_again_and_then_given_up()
    {
        var stamps = new Queue<long>([1, 2, 2, 2]);
        byte[] read = SourceText.Settled(() => Encoding.UTF8.GetBytes($"{stamps.Count}"), stamps.Dequeue, "mine.yaml");
        Assert.Equal("1", Encoding.UTF8.GetString(read));
        long now = 0;
        IOException problem = Assert.Throws<IOException>(() => SourceText.Settled(() => [], () => now++, "mine.yaml"));
        Assert.Contains("'mine.yaml' is being written while it is read", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Watch_checks_each_save_and_lives_through_a_file_that_is_away_for_a_moment()
    {
        string file = _folder.Write("mine.yaml", Workshop.Head + Steps);
        using Process watch = CommandLine.Begin(_folder.Path, ["watch", "."]);
        try
        {
            Wait(watch, "0 errors, 0 warnings");
            File.WriteAllText(file, Workshop.Head + Steps.Replace("LI4", "L14", StringComparison.Ordinal));
            Wait(watch, "did you mean `LI4`");
            File.Delete(file);
            Wait(watch, "no *.yaml file in the folder");
            File.WriteAllText(file, Workshop.Head + Steps);
            Wait(watch, "0 errors, 0 warnings");
            Assert.False(watch.HasExited);
        }
        finally
        {
            watch.Kill();
        }
    }

    private static void Wait(Process watch, string words)
    {
        var until = Stopwatch.StartNew();
        while (watch.StandardError.ReadLine() is { } line && !line.Contains(words, StringComparison.Ordinal))
        {
            Assert.True(until.Elapsed < TimeSpan.FromMinutes(1), $"waited for {words}");
        }

        Assert.False(watch.HasExited, $"waited for {words}");
    }

    private CommandResult Limited(string command) => Shell(command, "trap '' XFSZ; ulimit -f 0; ");

    private CommandResult Shell(string command, string before = "")
    {
        string tool = Path.Combine(Path.GetDirectoryName(typeof(BadInputTests).Assembly.Location)!, "acutimer.dll");
        using Process shell = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", $"{before}exec dotnet {tool} {command}"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The runtime keeps its code in a file in memory, to which the limit would apply too.
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
        })!;
        shell.StandardInput.Close();
        System.Threading.Tasks.Task<string> errors = shell.StandardError.ReadToEndAsync();
        string output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return new CommandResult(shell.ExitCode, output, errors.Result);
    }

    private string[] Names() => Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_folder.Path, path)).Order(StringComparer.Ordinal).ToArray();

    private CommandResult Run(params string[] arguments) => CommandLine.Run(_folder.Path, arguments);
}
