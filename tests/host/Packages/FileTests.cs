using System.Linq;
using AcuTimer.Board;
using AcuTimer.Tests.Board;
using Xunit;

namespace AcuTimer.Tests.Packages;

/// <summary>Files through the shadowed types: modes, sharing, and what goes wrong with which code.</summary>
public sealed class FileTests
{
    private const string Helper = """
        static string Try(Action action)
        {
            try { action(); return "fine"; }
            catch (IOException e) { return (int)e.ErrorCode >> 28 == -2 ? "IO " + ((int)e.ErrorCode).ToString("X8") : "IO"; }
            catch (Exception e) { return e.GetType().Name; }
        }
        """;

    private readonly SimulatedBoard _board = new();

    [Fact]
    public void Errors_are_those_of_the_device()
    {
        _board.Flash.Put(@"I:\a", [1]);
        Assert.Equal(
            ["IO E2000000", "Exception", "IO E8000000", "IO E8000000", "IO E3000000", "IO E7000000", "NotSupportedException", "ArgumentException", "ObjectDisposedException"],
            Run("""
                Seen.Add(Try(() => File.OpenRead("I:\\none")));
                Seen.Add(Try(() => File.OpenRead("D:\\a")));
                Seen.Add(Try(() => File.Open("I:\\a", FileMode.CreateNew)));
                File.WriteAllBytes("I:\\b", new byte[1]);
                Seen.Add(Try(() => File.Move("I:\\a", "I:\\b")));
                Seen.Add(Try(() => File.Create("I:\\d\\a")));
                using (FileStream open = File.OpenRead("I:\\a"))
                {
                    Seen.Add(Try(() => File.Delete("I:\\a")));
                    Seen.Add(Try(() => open.WriteByte(1)));
                }
                Seen.Add(Try(() => File.Open("I:\\a", FileMode.Append, FileAccess.Read)));
                FileStream closed = File.OpenRead("I:\\a");
                closed.Close();
                Seen.Add(Try(() => closed.ReadByte()));
                """));
    }

    [Fact]
    public void Modes_keep_cut_or_append()
    {
        _board.Flash.Put(@"I:\a", [1, 2, 3]);
        Assert.Equal([3L, 4, 4, 0L, 9, "IO"], Run("""
                using (FileStream f = File.Open("I:\\a", FileMode.Open)) { Seen.Add(f.Length); }
                using (FileStream f = new FileStream("I:\\a", FileMode.Append)) { f.WriteByte(4); }
                Seen.Add(File.ReadAllBytes("I:\\a").Length);
                Seen.Add((int)File.ReadAllBytes("I:\\a")[3]);
                using (FileStream f = new FileStream("I:\\a", FileMode.Create)) { Seen.Add(f.Length); f.Write(new byte[] { 9 }, 0, 1); }
                Seen.Add((int)File.ReadAllBytes("I:\\a")[0]);
                using (FileStream f = new FileStream("I:\\a", FileMode.Append)) { Seen.Add(Try(() => f.Seek(0, SeekOrigin.Begin))); }
                """));
    }

    [Fact]
    public void A_full_drive_is_an_error_and_keeps_what_was_there()
    {
        _board.Flash.Capacity = 100;
        _board.Flash.Put(@"I:\a", [1, 2, 3]);
        Assert.Equal(["IO"], Run("""
                Seen.Add(Try(() => File.WriteAllBytes("I:\\b", new byte[98])));
                """));
        Assert.Equal([1, 2, 3], _board.Flash.Get(@"I:\a")!);
        Assert.Equal([], _board.Flash.Get(@"I:\b")!);
    }

    [Fact]
    public void Paths()
    {
        Assert.Equal(
            [@"I:\a\b", @"I:\b", @"I:\a", null, @"I:\", "b.c", "b", ".c", @"I:\b.d", @"I:\b", true, false, "Exception"],
            Run("""
                Seen.Add(Path.Combine("I:\\a", "b")); Seen.Add(Path.Combine("I:\\a", "I:\\b"));
                Seen.Add(Path.GetDirectoryName("I:\\a\\b")); Seen.Add(Path.GetDirectoryName("I:\\"));
                Seen.Add(Path.GetPathRoot("I:/a")); Seen.Add(Path.GetFileName("I:\\a.x\\b.c"));
                Seen.Add(Path.GetFileNameWithoutExtension("I:\\b.c")); Seen.Add(Path.GetExtension("I:\\b.c"));
                Seen.Add(Path.ChangeExtension("I:\\b.c", "d")); Seen.Add(Path.ChangeExtension("I:\\b.c", null));
                Seen.Add(Path.HasExtension("b.c")); Seen.Add(Path.HasExtension("a.b\\c"));
                Seen.Add(Try(() => Path.GetFullPath("relative")));
                """));
    }

    private object?[] Run(string body)
    {
        var program = new FirmwareProgram(Helper + " public static void Main() { " + body + " }");
        program.Run(_board);
        return program.Seen.ToArray();
    }
}
