using System;

namespace AcuTimer.Compiler.Text;

/// <summary>A stretch of a source text: offsets in UTF-16 units, the end not included.</summary>
internal readonly record struct Span(SourceFile File, int Start, int End)
{
    /// <summary>Counted from 1.</summary>
    public int Line => File.LineAt(Start);

    /// <summary>Counted from 1.</summary>
    public int Column => File.ColumnAt(Start);

    /// <summary>A span of this file that never leaves its text.</summary>
    public static Span Of(SourceFile file, long start, long end)
    {
        int from = (int)Math.Clamp(start, 0, file.Text.Length);
        int to = (int)Math.Clamp(end, from, file.Text.Length);
        return new Span(file, from, to);
    }
}
