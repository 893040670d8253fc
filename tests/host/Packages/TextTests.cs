using System.Linq;
using System.Text;
using AcuTimer.Board;
using AcuTimer.Tests.Board;
using Xunit;

namespace AcuTimer.Tests.Packages;

/// <summary>Readers and writers of text, with the device's ways.</summary>
public sealed class TextTests
{
    private readonly SimulatedBoard _board = new();

    [Fact]
    public void Lines_end_with_either_sign_and_the_last_needs_none()
    {
        _board.Flash.Put(@"I:\t", Encoding.UTF8.GetBytes("eins\r\nzwei\n\nvier\rfünf"));
        Assert.Equal(["eins", "zwei", "", "vier", "fünf", null, -1], Run("""
            using (StreamReader reader = File.OpenText("I:\\t"))
            {
                for (int i = 0; i < 6; i++) { Seen.Add(reader.ReadLine()); }
                Seen.Add(reader.Read());
            }
            """));
    }

    [Fact]
    public void A_character_may_lie_across_two_buffers()
    {
        _board.Flash.Put(@"I:\t", Encoding.UTF8.GetBytes(new string('a', 511) + "ü" + new string('b', 600)));
        Assert.Equal([1112, "ü"], Run("""
            using (StreamReader reader = File.OpenText("I:\\t"))
            {
                string line = reader.ReadLine();
                Seen.Add(line.Length);
                Seen.Add(line.Substring(511, 1));
            }
            """));
    }

    [Fact]
    public void The_device_s_faults_are_kept()
    {
        _board.Flash.Put(@"I:\t", Encoding.UTF8.GetBytes("für"));
        Assert.Equal([true, "für\0", "xyr"], Run("""
            using (StreamReader reader = File.OpenText("I:\\t")) { Seen.Add(reader.EndOfStream); }
            Seen.Add(File.ReadAllText("I:\\t"));
            File.WriteAllText("I:\\u", "for");
            using (StreamWriter writer = File.AppendText("I:\\u")) { writer.Write("xy"); }
            Seen.Add(File.ReadAllText("I:\\u"));
            """));
    }

    [Fact]
    public void A_writer_keeps_back_until_flush_and_writes_all_kinds()
    {
        Assert.Equal([0L, 4L, "1 aTrue-2.5x\r\n"], Run("""
            MemoryStream memory = new MemoryStream();
            StreamWriter writer = new StreamWriter(memory);
            writer.Write(1); writer.Write(' '); writer.Write("a"); Seen.Add(memory.Length);
            writer.Write('x'); writer.Flush(); Seen.Add(memory.Length);
            memory.SetLength(3);
            writer.Write(true); writer.Write(-2.5); writer.WriteLine(new[] { 'x' }); writer.Flush();
            byte[] bytes = memory.ToArray();
            Seen.Add(System.Text.Encoding.UTF8.GetString(bytes, 0, bytes.Length));
            """));
    }

    [Fact]
    public void Appending_text_appends()
    {
        Run("""
            File.WriteAllText("I:\\t", "a");
            File.AppendAllText("I:\\t", "bc");
            """);
        Assert.Equal("abc", Encoding.UTF8.GetString(_board.Flash.Get(@"I:\t")!));
    }

    [Fact]
    public void A_stream_in_memory_grows_to_64_KB_and_one_over_an_array_does_not()
    {
        Assert.Equal(["ArgumentOutOfRangeException", "NotSupportedException", "NotSupportedException", 3L], Run("""
            MemoryStream growing = new MemoryStream();
            growing.Write(new byte[65535], 0, 65535);
            try { growing.WriteByte(1); } catch (Exception e) { Seen.Add(e.GetType().Name); }
            MemoryStream fixedSize = new MemoryStream(new byte[3]);
            fixedSize.Position = 3;
            try { fixedSize.WriteByte(1); } catch (Exception e) { Seen.Add(e.GetType().Name); }
            try { new MemoryStream(new byte[3], false).WriteByte(1); } catch (Exception e) { Seen.Add(e.GetType().Name); }
            Seen.Add(fixedSize.Length);
            """));
    }

    private object?[] Run(string body)
    {
        var program = new FirmwareProgram("public static void Main() { " + body + " }");
        program.Run(_board);
        return program.Seen.ToArray();
    }
}
