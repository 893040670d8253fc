using System;
using System.Collections.Generic;

namespace AcuTimer.Tests.Compiler.RoundTrip;

/// <summary>Makes up a step of any technique, within the rules.</summary>
internal sealed class StepGenerator
{
    private readonly Random _random;
    private readonly Func<int, string> _text;

    public StepGenerator(Random random, Func<int, string> text)
    {
        _random = random;
        _text = text;
    }

    /// <summary>The keys of a step in one line.</summary>
    public string Step(string point, bool paired, bool inBlock)
    {
        string technique = Pick("circles", "circles", "hold", "wiggle", "knead", "stroke", "squeeze", "tap", "breathe");
        List<string> keys = [point, $"technique: {technique}", .. Amount(technique)];
        if (!inBlock && paired && Chance())
        {
            keys.Add($"side: {Pick("left", "right", "left-then-right", "both", "sore-first")}");
        }

        Maybe(keys, technique == "breathe" ? "pressure: none" : "pressure: light");
        Maybe(keys, $"ramp: {_random.Next(20)}");
        Maybe(keys, $"prepare: {Pick("0", "2 s", "8", "15 s")}");
        Maybe(keys, $"release: {_random.Next(9)} s");
        Maybe(keys, $"switch: {Pick("0", "2 s", "6", "12 s")}");
        Maybe(keys, $"source: {Pick("D1", "D1 p7", "02 p3", "02 p200")}");
        Maybe(keys, $"defaults: [{Pick("", "amount", "tempo, side", "rounds, hold, technique")}]");
        Maybe(keys, $"cue: {{ {Cue()} }}");
        return $"{{ {string.Join(", ", keys)} }}";
    }

    private List<string> Amount(string technique)
    {
        var keys = new List<string>();
        bool until = technique is "hold" or "wiggle" or "knead" or "stroke" or "tap" && _random.Next(5) == 0;
        switch (technique)
        {
            case "circles":
                Circles(keys);
                break;
            case "hold":
                keys.Add($"for: {_random.Next(5, 25)} s");
                break;
            case "squeeze" or "breathe":
                keys.Add(Chance() ? $"count: {_random.Next(1, 9)}" : $"for: {_random.Next(20, 60)}");
                Maybe(keys, $"press: {Pick("2", "3.5 s", "1500 ms")}");
                Maybe(keys, $"rest: {Pick("2", "2.5 s", "3100 ms")}");
                break;
            default:
                Beats(keys, until, technique == "tap");
                break;
        }

        if (until)
        {
            keys.Add("until: released");
        }
        else
        {
            Maybe(keys, $"rounds: {_random.Next(1, 3)}");
            Maybe(keys, $"stations: {_random.Next(1, 3)}");
        }

        return keys;
    }

    private void Circles(List<string> keys)
    {
        string unit = Chance() ? "" : " s";
        string[] directions = Pick("cw", "ccw", "both", "none") switch
        {
            "cw" => [$"clockwise: {_random.Next(1, 20)}{unit}"],
            "ccw" => [$"counterclockwise: {_random.Next(1, 20)}{unit}", Pick("clockwise: 0" + unit, "hold: 10 s")],
            "both" => [$"clockwise: {_random.Next(1, 20)}{unit}", $"counterclockwise: {_random.Next(1, 20)}{unit}", $"first: {Pick("clockwise", "counterclockwise")}"],
            _ => [],
        };
        keys.AddRange(directions);
        keys.Add(directions.Length > 0 && unit.Length == 0 && Chance() ? "in: 45 s" : $"tempo: {Pick("600 ms", "1.05 s", "3")}");
    }

    private void Beats(List<string> keys, bool until, bool needed)
    {
        bool counted = !until && Chance();
        if (counted)
        {
            keys.Add($"count: {_random.Next(1, 60)}");
            Maybe(keys, "in: 60 s");
        }
        else if (needed && !until)
        {
            keys.Add("for: 20 s");
        }
        else
        {
            Maybe(keys, $"for: {_random.Next(5, 50)} s");
        }

        if (!keys.Contains("in: 60 s"))
        {
            Maybe(keys, $"tempo: {Pick("300 ms", "1", "3.75 s")}");
        }

        Maybe(keys, "hold: 15 s");
    }

    private string Cue()
    {
        var keys = new List<string>();
        Maybe(keys, $"big: {_text(10)}");
        Maybe(keys, $"self: {_text(21)}");
        Maybe(keys, $"partner: [{_text(21)}, {_text(21)}]");
        return string.Join(", ", keys);
    }

    private void Maybe(List<string> keys, string key)
    {
        if (Chance())
        {
            keys.Add(key);
        }
    }

    private bool Chance() => _random.Next(2) == 0;

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
