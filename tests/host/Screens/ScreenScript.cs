using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Settings;
using AcuTimer.Simulator.Input;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Script;

namespace AcuTimer.Tests.Screens;

/// <summary>
/// A script: first what the device finds when the power comes, then what the fingers do, and the frames to keep.
/// Lines: <c>answers [WORD ...]</c>, <c>new</c> (no to every question, and the points are not known), <c>did ROUTINE TIMES [DAYS-AGO]</c>, <c>cut ROUTINE STEP</c>, <c>battery VOLTS</c>,
/// <c>drive absent</c>, <c>slot built-in|damaged</c>, <c>inbox built-in|damaged|FILE</c>, <c>usb</c>; <c>wait TIME</c>,
/// <c>ok|back|next [TIMES]</c>, <c>hold ok|back|next [TIME]</c>, <c>frame NAME</c>.
/// </summary>
internal sealed class ScreenScript
{
    private const long Press = 100_000;
    private const long AfterPress = 150_000;
    private const long Hold = 900_000;

    private readonly string folder;
    private readonly Owner owner = new();
    private readonly List<ButtonPress> presses = [];
    private readonly List<Action<Simulation>> found = [];
    private long now;

    private ScreenScript(string folder) => this.folder = folder;

    /// <summary>Frames to keep, by name, and when.</summary>
    public List<(string Name, long Time)> Frames { get; } = [];

    /// <summary>When the script is over.</summary>
    public long End => now + AfterPress;

    public static ScreenScript Read(string folder)
    {
        var script = new ScreenScript(folder);
        foreach (var line in File.ReadAllLines(Path.Combine(folder, "script.txt")))
        {
            var words = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
            {
                script.Take(words);
            }
        }

        return script;
    }

    /// <summary>Makes the board ready.</summary>
    public void Prepare(Simulation simulation)
    {
        owner.HandOver(simulation.Board);
        found.ForEach(f => f(simulation));
        simulation.Press(presses);
        simulation.Board.PowerOffAt(End);
    }

    private void Take(string[] words)
    {
        switch (words[0])
        {
            case "answers": owner.Answers(words.Skip(1).Aggregate(Caution.None, (all, w) => all | Enum.Parse<Caution>(w, ignoreCase: true))); break;
            case "new": owner.Answers(Caution.None, new DeviceSettings().NewReadySeconds); break;
            case "did": owner.Did(Number(words[1]) - 1, Number(words[2]), words.Length > 3 ? Number(words[3]) : 0); break;
            case "cut": owner.WasCutOff(Number(words[1]) - 1, Number(words[2]) - 1); break;
            case "battery": Battery(double.Parse(words[1], CultureInfo.InvariantCulture)); break;
            case "usb": found.Add(s => s.Board.Gpio[AcuTimer.Esp32.Pins.Usb].DriveFromOutside(true)); break;
            case "drive": found.Add(s => s.Board.Flash.Absent = true); break;
            case "slot": found.Add(s => s.PutTable(Table(words[1]))); break;
            case "inbox": Inbox(Table(words[1])); break;
            case "wait": now += Time(words[1]); break;
            case "hold": PressFor(words[1], words.Length > 2 ? Time(words[2]) : Hold); break;
            case "frame": Frames.Add((words[1], now)); break;
            default: Repeat(words); break;
        }
    }

    private void Battery(double volts)
    {
        var at = now;
        found.Add(s => s.Board.At(at, () => s.Board.BatteryVolts = volts));
    }

    private void Inbox(byte[] table)
    {
        var at = now;
        found.Add(s => s.Board.At(at, () => s.PutInbox(table)));
    }

    private void Repeat(string[] words)
    {
        for (var i = words.Length > 1 ? Number(words[1]) : 1; i > 0; i--)
        {
            PressFor(words[0], Press);
        }
    }

    private void PressFor(string button, long duration)
    {
        if (button is not ("ok" or "back" or "next"))
        {
            throw new FormatException($"{folder}: no such word: {button}");
        }

        presses.Add(new ButtonPress(now, button, duration));
        now += duration + AfterPress;
    }

    private byte[] Table(string name)
    {
        var bytes = name.EndsWith(".yaml", StringComparison.Ordinal)
            ? CompiledRoutine.Of(Path.Combine(folder, name))
            : (byte[])TableBytes.BuiltIn.Clone();
        bytes[^1] ^= (byte)(name == "damaged" ? 1 : 0);
        return bytes;
    }

    private static long Time(string word) => Durations.TryParse(word, out var time) ? time : throw new FormatException(word);

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
