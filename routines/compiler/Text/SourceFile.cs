using System;
using System.Collections.Generic;

namespace AcuTimer.Compiler.Text;

/// <summary>One source text and where its lines begin.</summary>
internal sealed class SourceFile
{
    private readonly int[] _lineStarts;

    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = FindLines(text);
    }

    /// <summary>As shown in messages: relative to the working directory, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>Number of lines, at least 1.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The line of an offset, counted from 1.</summary>
    public int LineAt(int offset)
    {
        int found = Array.BinarySearch(_lineStarts, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The column of an offset in UTF-16 units, counted from 1.</summary>
    public int ColumnAt(int offset) => offset - _lineStarts[LineAt(offset) - 1] + 1;

    public int LineStart(int line) => _lineStarts[line - 1];

    /// <summary>The text of a line without its end-of-line characters.</summary>
    public string Line(int line) => LineSpan(line).ToString();

    /// <summary>The same without a copy: a line may be as long as the file.</summary>
    public ReadOnlySpan<char> LineSpan(int line)
    {
        int start = _lineStarts[line - 1];
        int end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    private static int[] FindLines(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            bool feed = text[i] == '\n';
            bool lone = text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n');
            if (feed || lone)
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToArray();
    }
}
