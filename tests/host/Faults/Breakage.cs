using System;
using System.Globalization;
using System.IO;
using AcuTimer.Board;
using AcuTimer.Esp32;
using AcuTimer.Simulator.Input;

namespace AcuTimer.Tests.Faults;

/// <summary>What can be broken on the board, by its name in a scenario.</summary>
internal static class Breakage
{
    private const int Panel = 0x3C;

    public static void Do(SimulatedBoard board, string[] words)
    {
        switch (string.Join(' ', words[..Math.Min(2, words.Length)]))
        {
            case "panel gone": board.Bus.Faults.Remove(Panel); break;
            case "panel back": PutBack(board); break;
            case "panel blank": board.Panel.LosePower(); break;
            case "bus stuck": board.Bus.Faults.IsStuck = true; break;
            case "bus free": board.Bus.Faults.IsStuck = false; break;
            case "pwm lost": board.Ledc.Release(Pins.Motor); break;
            case "usb on": board.Gpio[Pins.Usb].DriveFromOutside(true); break;
            case "usb off": board.Gpio[Pins.Usb].DriveFromOutside(null); break;
            case "flash fails": board.Flash.Gate = _ => throw new IOException("made by the test"); break;
            default: DoNumber(board, words); break;
        }
    }

    private static void DoNumber(SimulatedBoard board, string[] words)
    {
        switch (words[0])
        {
            case "battery": board.BatteryVolts = double.Parse(words[1], CultureInfo.InvariantCulture); break;
            case "calendar": board.SetUtcTicks(DateTime.Parse(words[1], CultureInfo.InvariantCulture).Ticks); break;
            case "hold": Line(board, words[1]).DriveFromOutside(false); break;
            case "free": Line(board, words[1]).DriveFromOutside(null); break;
            case "lose": board.Gpio.LoseEdges(words[1] == "usb" ? Pins.Usb : Line(board, words[1]).Pin, int.Parse(words[2], CultureInfo.InvariantCulture)); break;
            case "reference": board.Adc.Reference = int.Parse(words[1], CultureInfo.InvariantCulture); break;
            case "noise": board.Adc.Noise = int.Parse(words[1], CultureInfo.InvariantCulture); break;
            case "panel-hears": board.Panel.Receive(Convert.FromHexString("00" + string.Concat(words[1..]))); break;
            case "storm": Storm(board, Line(board, words[1]), words[3]); break;
            default: throw new InvalidDataException($"'{string.Join(' ', words)}' breaks nothing.");
        }
    }

    private static void PutBack(SimulatedBoard board)
    {
        board.Panel.LosePower();
        board.Bus.Faults.PutBack(Panel);
    }

    private static GpioLine Line(SimulatedBoard board, string button) => board.Gpio[button switch
    {
        "back" => Pins.ButtonBack,
        "next" => Pins.ButtonNext,
        _ => Pins.ButtonOk,
    }];

    /// <summary>A thousand times a second down and up, irregular as a contact is, and the same each time.</summary>
    private static void Storm(SimulatedBoard board, GpioLine line, string duration)
    {
        _ = Durations.TryParse(duration, out var length);
        var end = board.Now + length;
        var random = (uint)line.Pin;
        var low = true;
        for (var at = board.Now; at < end; at += 100 + (random >> 16) % 800)
        {
            bool? level = low ? false : null;
            board.At(at, () => line.DriveFromOutside(level));
            low = !low;
            random = (random * 1664525) + 1013904223;
        }

        board.At(end, () => line.DriveFromOutside(null));
    }
}
