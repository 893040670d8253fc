using System;
using System.Collections.Generic;
using System.IO;
using AcuTimer.Simulator.Input;

namespace AcuTimer.Simulator.Script;

/// <summary>A script of button presses: a line each, <c>TIME BUTTON [for DURATION]</c>; <c>#</c> begins a comment.</summary>
public static class ButtonScript
{
    private static readonly string[] Buttons = ["back", "ok", "next"];

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">A line is wrong; the message names the file and the line and shows it.</exception>
    public static IReadOnlyList<ButtonPress> Read(FileInfo file)
    {
        if (!file.Exists)
        {
            throw new InputException($"{file.Name}: there is no such script.");
        }

        return Parse(file.Name, File.ReadAllLines(file.FullName));
    }

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
                presses.Add(ParseLine(words, problem => new InputException($"{name}:{i + 1}: {problem}\n  {lines[i]}")));
            }
        }

        return presses;
    }

    private static ButtonPress ParseLine(string[] words, Func<string, InputException> wrong)
    {
        if (words.Length is not (2 or 4) || (words.Length == 4 && words[2] != "for"))
        {
            throw wrong("a press is TIME BUTTON, or TIME BUTTON for DURATION.");
        }

        if (!Durations.TryParse(words[0], out var time))
        {
            throw wrong($"'{words[0]}' is no time; 3s, 250ms and 1:05 are.");
        }

        if (Array.IndexOf(Buttons, words[1]) < 0)
        {
            throw wrong($"'{words[1]}' is no button; back, ok and next are.");
        }

        var duration = ButtonPress.ShortPress;
        if (words.Length == 4 && !Durations.TryParse(words[3], out duration))
        {
            throw wrong($"'{words[3]}' is no time; 900ms is.");
        }

        return new ButtonPress(time, words[1], duration);
    }
}
