using System;
using System.IO;
using System.Text;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Inputs;

/// <summary>Reads a file into a source text: size first, then bytes, then characters.</summary>
internal static class SourceText
{
    private const int MostReadings = 3;

    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>Null after a diagnostic. Throws IOException or UnauthorizedAccessException when the disk fails.</summary>
    public static SourceFile? Load(string path, DiagnosticBag bag) =>
        Decode(DisplayPath(path), Settled(() => Read(path), () => File.GetLastWriteTimeUtc(path).Ticks, path), bag);

    /// <summary>Reads until nothing has been written meanwhile: half of an old file and half of a new one are no source.</summary>
    /// <param name="read">Reads all of it.</param>
    /// <param name="stamp">When it was last written.</param>
    /// <param name="path">For the message.</param>
    public static byte[] Settled(Func<byte[]> read, Func<long> stamp, string path)
    {
        for (int i = 0; i < MostReadings; i++)
        {
            long before = stamp();
            byte[] bytes = read();
            if (stamp() == before)
            {
                return bytes;
            }
        }

        throw new IOException($"'{path}' is being written while it is read. Try again when it is finished.");
    }

    private static byte[] Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        // One byte more than allowed is enough to know: a device file has no honest length.
        byte[] buffer = new byte[ReadingLimits.Bytes + 1];
        return buffer[..stream.ReadAtLeast(buffer, buffer.Length, false)];
    }

    public static SourceFile? Decode(string shownPath, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        if (bytes.Length > ReadingLimits.Bytes)
        {
            bag.Report(Codes.TooLarge, Start(shownPath), $"the file is larger than {ReadingLimits.Bytes / 1024} KB")
                .Help("one routine a file; a routine is rarely over 10 KB");
            return null;
        }

        if (bytes.StartsWith("ACUT"u8) && bytes.Contains((byte)0))
        {
            bag.Report(Codes.NotUtf8, Start(shownPath), "this is a compiled table, not a routine")
                .Help("`acutimer show` shows it; `acutimer decompile` makes routines of it again");
            return null;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            var file = new SourceFile(shownPath, Strict.GetString(bytes));
            return HasOnlyText(file, bag) ? file : null;
        }
        catch (DecoderFallbackException problem)
        {
            ReportEncoding(shownPath, bytes, problem.Index, bag);
            return null;
        }
    }

    /// <summary>Relative to the working directory where that is shorter, with forward slashes.</summary>
    public static string DisplayPath(string path)
    {
        string full = Path.GetFullPath(path);
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), full);
        string shown = relative.StartsWith("..", StringComparison.Ordinal) ? full : relative;
        return shown.Replace('\\', '/');
    }

    private static void ReportEncoding(string shownPath, ReadOnlySpan<byte> bytes, int index, DiagnosticBag bag)
    {
        int bad = Math.Clamp(index, 0, bytes.Length - 1);
        var readable = new SourceFile(shownPath, Encoding.UTF8.GetString(bytes));
        int offset = Encoding.UTF8.GetCharCount(bytes[..bad]);
        bool utf16 = bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble);
        bag.Report(Codes.NotUtf8, Span.Of(readable, offset, offset + 1), utf16 ? "the file is UTF-16" : $"byte 0x{bytes[bad]:X2} is not UTF-8")
            .Help("save the file as UTF-8");
    }

    /// <summary>A zero byte would end the text for the YAML parser, so that the rest would silently be lost.</summary>
    private static bool HasOnlyText(SourceFile file, DiagnosticBag bag)
    {
        int at = file.Text.AsSpan().IndexOfAnyInRange('\0', '\u001F');
        while (at >= 0 && file.Text[at] is '\t' or '\n' or '\r')
        {
            int next = file.Text.AsSpan(at + 1).IndexOfAnyInRange('\0', '\u001F');
            at = next < 0 ? -1 : at + 1 + next;
        }

        if (at < 0)
        {
            return true;
        }

        bag.Report(Codes.NotUtf8, Span.Of(file, at, at + 1), $"the character U+{(int)file.Text[at]:X4} is not text")
            .Help("a text file has no control characters but tabs and line ends; is this a text file?");
        return false;
    }

    private static Span Start(string shownPath) => new(new SourceFile(shownPath, ""), 0, 0);
}
