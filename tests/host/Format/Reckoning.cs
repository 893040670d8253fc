using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Tests.Compiler;
using YamlDotNet.RepresentationModel;

namespace AcuTimer.Tests.Format;

/// <summary>One thing that a session does: a phase or a beat begins. Times are in milliseconds since the session began.</summary>
internal sealed record Reckoned(long At, int Step, string Point, string Side, string Phase, int Count, int Of);

/// <summary>
/// What a routine's file says a session does, reckoned from the text alone: its own reading of the YAML, its own defaults
/// (those of FORMAT.md), its own times. It shares nothing with the compiler or the firmware.
/// </summary>
internal sealed class Reckoning
{
    private const int Turn = 2000;

    private const int NewPoint = 15000;

    private readonly HashSet<string> _tender = [];
    private readonly HashSet<string>? _known;
    private readonly List<Reckoned> _events = [];
    private long _now;
    private int _step;
    private string _point = "";
    private string _side = "";

    private Reckoning(bool firstRun)
    {
        _known = firstRun ? [] : null;
        foreach (string file in Directory.GetFiles(Path.Combine(RepositoryFiles.Routines, "atlas"), "*.yaml"))
        {
            IEnumerable<YamlMappingNode> points = Load(file).Find("points") is YamlSequenceNode list ? list.Children.Cast<YamlMappingNode>() : [];
            _tender.UnionWith(points.Where(p => p.Words("cautions").Contains("tender")).Select(p => p.Word("code")!));
        }
    }

    /// <summary>Everything in order; the last is the end.</summary>
    /// <param name="routine">Name of the file.</param>
    /// <param name="firstRun">Nobody knows its points yet.</param>
    public static IReadOnlyList<Reckoned> Of(string routine, bool firstRun = false)
    {
        var reckoning = new Reckoning(firstRun);
        YamlMappingNode root = Load(Path.Combine(RepositoryFiles.Routines, routine + ".yaml"));
        for (int round = 0; round < root.Number("rounds", 1); round++)
        {
            reckoning._step = 0;
            foreach (YamlMappingNode item in ((YamlSequenceNode)root.Find("steps")!).Children.Cast<YamlMappingNode>())
            {
                reckoning.Item(item);
            }
        }

        reckoning.Add("done", 0, 0);
        return reckoning._events;
    }

    private static YamlMappingNode Load(string path)
    {
        var stream = new YamlStream();
        using StreamReader reader = File.OpenText(path);
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private void Item(YamlMappingNode item)
    {
        if (item.Word("block") is { } order)
        {
            Block(((YamlSequenceNode)item.Find("steps")!).Children.Cast<YamlMappingNode>().ToList(), order);
            return;
        }

        _step++;
        string[] sides = Sides(item.Word("side")!);
        for (int i = 0; i < sides.Length; i++)
        {
            Begin(item, sides[i]);
            Phase(i == 0 ? "prepare" : "switch", i == 0 ? Prepare(item) : item.Time("switch", 6000));
            OneSide(item);
        }
    }

    private void Block(List<YamlMappingNode> steps, string order)
    {
        int first = _step;
        foreach (string side in Sides(order))
        {
            bool again = _events.Count > 0 && side != Sides(order)[0];
            _step = first;
            for (int i = 0; i < steps.Count; i++)
            {
                _step++;
                Begin(steps[i], side);
                int change = again && i == 0 ? steps[i].Time("switch", 6000) : 0;
                Phase("prepare", Prepare(steps[i]) + change);
                OneSide(steps[i]);
            }
        }
    }

    private void Begin(YamlMappingNode step, string side)
    {
        _side = side;
        _point = step.Word("point") ?? string.Join('+', step.Words("points"));
    }

    /// <summary>In a first run a new point waits, which takes no time of the plan, and is then prepared for longer.</summary>
    private int Prepare(YamlMappingNode step)
    {
        int prepare = step.Time("prepare", 8000);
        if (_known is null || !_known.Add(_point))
        {
            return prepare;
        }

        Add("wait", 0, 0);
        return System.Math.Max(prepare, NewPoint);
    }

    /// <summary>The sore side is the left one unless somebody says otherwise.</summary>
    private static string[] Sides(string side) => side is "left-then-right" or "sore-first" ? ["left", "right"] : [side];

    private void OneSide(YamlMappingNode step)
    {
        string technique = step.Word("technique")!;
        Phase("ramp", step.Time("ramp", technique == "breathe" ? 0 : _tender.Contains(_point) ? 10000 : 5000));
        if (step.Find("hold") is not null)
        {
            Phase("hold", step.Time("hold", 0));
            Phase("turn", Turn);
        }

        int repetitions = step.Number("rounds", 1) * step.Number("stations", 1);
        for (int i = 0; i < repetitions; i++)
        {
            Phase("turn", i > 0 ? Turn : 0);
            Work(step, technique);
        }

        Phase("release", step.Time("release", 3000));
    }

    private void Work(YamlMappingNode step, string technique)
    {
        switch (technique)
        {
            case "circles":
                Circles(step);
                break;
            case "hold":
                Phase("hold", step.Time("for", 60000));
                break;
            case "squeeze":
                Cycles(step, "press", 3000, "rest", 2000);
                break;
            case "breathe":
                Cycles(step, "inhale", 5000, "exhale", 5000);
                break;
            default:
                // As many beats of 2 s as fit; the phase lasts its whole time.
                long end = _now + step.Time("for", 60000);
                Beats("work", (int)(end - _now) / 2000, 2000);
                _now = end;
                break;
        }
    }

    private void Circles(YamlMappingNode step)
    {
        string[] directions = step.Word("first") == "counterclockwise" ? ["counterclockwise", "clockwise"] : ["clockwise", "counterclockwise"];
        directions = directions.Where(direction => step.Number(direction, 0) > 0).ToArray();
        for (int i = 0; i < directions.Length; i++)
        {
            Phase("turn", i > 0 ? Turn : 0);
            Beats(directions[i], step.Number(directions[i], 0), step.Time("tempo", 2000));
        }
    }

    private void Cycles(YamlMappingNode step, string on, int onTime, string off, int offTime)
    {
        int count = step.Number("count", 0);
        for (int i = 1; i <= count; i++)
        {
            Add(on, i, count);
            _now += step.Time("press", onTime);
            Add(off, i, count);
            _now += step.Time("rest", offTime);
        }
    }

    private void Beats(string phase, int count, int every)
    {
        for (int i = 1; i <= count; i++)
        {
            Add(phase, i, count);
            _now += every;
        }
    }

    private void Phase(string phase, int length)
    {
        if (length > 0)
        {
            Add(phase, 0, 0);
            _now += length;
        }
    }

    private void Add(string phase, int count, int of) => _events.Add(new Reckoned(_now, _step, _point, _side, phase, count, of));
}
