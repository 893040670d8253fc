using System;
using System.Collections.Generic;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Maps;

/// <summary>Reads a map file: two header lines, an empty line, and the picture.</summary>
internal sealed class MapReader
{
    private readonly SourceFile _file;
    private readonly DiagnosticBag _bag;
    private bool _failed;

    private MapReader(SourceFile file, DiagnosticBag bag)
    {
        _file = file;
        _bag = bag;
    }

    /// <summary>Null after a diagnostic.</summary>
    public static BodyMap? Read(SourceFile file, string expectedName, DiagnosticBag bag) =>
        new MapReader(file, bag).Read(expectedName);

    private BodyMap? Read(string expectedName)
    {
        string name = Header(1, "name");
        string symmetric = Header(2, "symmetric");
        if (!_failed && name != expectedName)
        {
            Report(Codes.MapHeader, 1, $"the map is called `{name}`, its file `{expectedName}.txt`");
        }

        if (!_failed && symmetric is not ("yes" or "no"))
        {
            Report(Codes.MapHeader, 2, "symmetric is yes or no");
        }

        if (!_failed && (_file.LineCount < 3 || _file.Line(3).Length > 0))
        {
            Report(Codes.MapHeader, Math.Min(3, _file.LineCount), "an empty line must follow the header");
        }

        List<string> rows = _failed ? [] : Rows();
        return _failed ? null : BodyMap.FromRows(name, symmetric == "yes", rows);
    }

    private string Header(int line, string key)
    {
        string text = _file.LineCount >= line ? _file.Line(line) : "";
        if (!_failed && !text.StartsWith(key + ": ", StringComparison.Ordinal))
        {
            Report(Codes.MapHeader, Math.Min(line, _file.LineCount), $"line {line} must be `{key}: ...`");
        }

        return text.Length > key.Length + 2 ? text[(key.Length + 2)..].Trim() : "";
    }

    private List<string> Rows()
    {
        int last = _file.LineCount;
        while (last > 3 && _file.Line(last).Length == 0)
        {
            last--;
        }

        var rows = new List<string>();
        for (int line = 4; line <= last && !_failed; line++)
        {
            CheckRow(line, rows.Count > 0 ? rows[0].Length : -1);
            rows.Add(_file.Line(line));
        }

        if (!_failed && (rows.Count == 0 || rows.Count % 8 != 0 || rows.Count > ReadingLimits.MapHeight))
        {
            Report(Codes.MapSize, last, $"the picture has {rows.Count} rows; a multiple of 8 from 8 to {ReadingLimits.MapHeight} is needed");
        }

        return rows;
    }

    private void CheckRow(int line, int width)
    {
        string row = _file.Line(line);
        int odd = row.AsSpan().IndexOfAnyExcept('.', '#');
        if (odd >= 0)
        {
            int at = _file.LineStart(line) + odd;
            _failed = true;
            _bag.Report(Codes.MapRow, Span.Of(_file, at, at + 1), "a picture is made of `.` and `#`");
        }
        else if (width >= 0 && row.Length != width)
        {
            Report(Codes.MapRow, line, $"a row of {row.Length} dots, where the first has {width}");
        }
        else if (row.Length is 0 or > ReadingLimits.MapWidth)
        {
            Report(Codes.MapSize, line, $"a row of {row.Length} dots; 1 to {ReadingLimits.MapWidth} are possible");
        }
    }

    private void Report(DiagnosticCode code, int line, string message)
    {
        int start = _file.LineStart(line);
        _failed = true;
        _bag.Report(code, Span.Of(_file, start, start + Math.Max(1, _file.Line(line).Length)), message);
    }
}
