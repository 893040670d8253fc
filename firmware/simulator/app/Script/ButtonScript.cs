using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using AcuTimer.Simulator.Input;

namespace AcuTimer.Simulator.Script;

/// <summary>A script of button presses: a line each, <c>TIME BUTTON [for DURATION]</c>; <c>#</c> begins a comment.</summary>
public static class ButtonScript
{
    private const int MostBytes = 1 << 20;

    private const int ShownCharacters = 60;

    /// <summary>What a person may call a button: what it does, or where it is.</summary>
    private static string? Button(string word) => word.ToLowerInvariant() switch
    {
        "back" or "left" => "back",
        "ok" => "ok",
        "next" or "right" => "next",
        _ => null,
    };

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">A line is wrong; the message names the file and the line and shows it.</exception>
    public static IReadOnlyList<ButtonPress> Read(FileInfo file) =>
        Parse(file.Name, Encoding.UTF8.GetString(InputFile.Read(file, "script", MostBytes)).ReplaceLineEndings("\n").Split('\n'));

    /// <summary>Reads lines.</summary>
    /// <param name="name">What messages call the script.</param>
    /// <param name="lines">Its lines.</param>
    public static IReadOnlyList<ButtonPress> Parse(string name, IReadOnlyList<string> lines)
    {
        var presses = new List<ButtonPress>();
        for (var i = 0; i < lines.Count; i++)
        {
            var words = lines[i].Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
            {
                presses.Add(ParseLine(words, problem => new InputException($"{name}:{i + 1}: {problem}\n  {Shown(lines[i])}")));
            }
        }

        return presses;
    }

    /// <summary>What is no text is not sent to a terminal.</summary>
    private static string Shown(string line)
    {
        var text = string.Concat(line.Take(ShownCharacters).Select(c => char.IsControl(c) && c != '\t' ? '?' : c));
        return line.Length <= ShownCharacters ? text : text + "...";
    }

    private static ButtonPress ParseLine(string[] words, Func<string, InputException> wrong)
    {
        if (words.Length is not (2 or 4) || (words.Length == 4 && words[2] != "for"))
        {
            throw wrong("a press is TIME BUTTON, or TIME BUTTON for DURATION.");
        }

        if (!Durations.TryParse(words[0], out var time))
        {
            throw wrong($"'{Shown(words[0])}' is no time; 3s, 250ms and 1:05 are.");
        }

        if (Button(words[1]) is not { } button)
        {
            throw wrong($"'{Shown(words[1])}' is no button; left (or back), ok and right (or next) are.");
        }

        var duration = ButtonPress.ShortPress;
        if (words.Length == 4 && !Durations.TryParse(words[3], out duration))
        {
            throw wrong($"'{words[3]}' is no time; 900ms is.");
        }

        return new ButtonPress(time, button, duration);
    }
}
