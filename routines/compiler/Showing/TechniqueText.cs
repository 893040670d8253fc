using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Showing;

/// <summary>A step's technique and amounts in words; a star follows what the document does not give.</summary>
internal sealed class TechniqueText
{
    private readonly StepRecord _step;
    private readonly MannerRecord _manner;
    private readonly StepDefaults _defaults;

    private TechniqueText(StepRecord step, MannerRecord manner, StepDefaults defaults)
    {
        _step = step;
        _manner = manner;
        _defaults = defaults;
    }

    /// <summary>"hold 20 s*, then circles: 5 clockwise, 5 counterclockwise, 2 s each*; 3 rounds*; ease in 5 s*".</summary>
    public static string Of(StepRecord step, MannerRecord manner, StepDefaults defaults) =>
        new TechniqueText(step, manner, defaults).Text();

    private string Text()
    {
        var parts = new List<string> { (_manner.Hold > 0 ? $"hold {_manner.Hold} s{Star(StepDefaults.Hold)}, then " : "") + Doing() };
        if (_manner.Rounds > 1)
        {
            parts.Add($"{_manner.Rounds} rounds{Star(StepDefaults.Rounds)}");
        }

        if (_manner.Stations > 1)
        {
            parts.Add($"{_manner.Stations} places{Star(StepDefaults.Rounds)}");
        }

        if (_manner.Ramp > 0)
        {
            parts.Add($"ease in {_manner.Ramp} s{Star(StepDefaults.Ramp)}");
        }

        parts.AddRange(TimesAround());
        return string.Join("; ", parts);
    }

    /// <summary>The times before, after and between, where they are not the usual ones: a rest between points is in the first.</summary>
    private IEnumerable<string> TimesAround()
    {
        (int Seconds, int Usual, string Text)[] times =
        [
            (_manner.Prepare, Core.Routines.Defaults.PrepareSeconds, $"{_manner.Prepare} s to get there"),
            (_manner.Release, Core.Routines.Defaults.ReleaseSeconds, $"let go in {_manner.Release} s"),
            (_manner.Switch, Core.Routines.Defaults.SwitchSeconds, $"{_manner.Switch} s to change sides"),
        ];
        return times.Where(time => time.Seconds != time.Usual && Is(TechniqueNature.Touch)).Select(time => time.Text);
    }

    private string Doing()
    {
        string name = Words.Of(_manner.Technique) + Star(StepDefaults.Technique);
        if (_step.UntilReleased)
        {
            return $"{name} until it releases, about {Seconds()}{Star(StepDefaults.Amount)}{Every("beat")}";
        }

        return Is(TechniqueNature.Circles) ? $"{name}: {Circles()}"
            : Is(TechniqueNature.Cycles) ? $"{name}: {Rhythm()}{Star(StepDefaults.Tempo)}, {Amount()}"
            : Is(TechniqueNature.Steady) ? $"{name} {Amount()}"
            : $"{name} {Amount()}{Every(TechniqueForm.Of(_manner.Technique).One)}";
    }

    private bool Is(TechniqueNature any) => _manner.Technique.Is(any);

    private string Rhythm() => Is(TechniqueNature.Touch)
        ? $"press {Time(_manner.OnMs)}, rest {Time(_manner.OffMs)}"
        : $"in {Time(_manner.OnMs)}, out {Time(_manner.OffMs)}";

    private string Circles()
    {
        string unit = _manner.SecondsPerDirection ? " s" : "";
        var directions = new List<string>();
        AddDirection(directions, _step.First, unit, !_manner.CounterclockwiseFirst);
        AddDirection(directions, _step.Second, unit, _manner.CounterclockwiseFirst);
        string amount = string.Join(", ", directions) + Star(StepDefaults.Amount);
        return _step.Seconds > 0 ? $"{amount}, in {Seconds()}" : amount + Every("circle");
    }

    private static void AddDirection(List<string> directions, int amount, string unit, bool clockwise)
    {
        if (amount > 0)
        {
            directions.Add($"{amount}{unit} {(clockwise ? "clockwise" : "counterclockwise")}");
        }
    }

    private string Amount()
    {
        string times = _step.Count == 1 ? "once" : $"{_step.Count} times";
        string text = _step.Count == 0 ? $"for {Seconds()}" : _step.Seconds > 0 ? $"{times} in {Seconds()}" : times;
        return text + Star(StepDefaults.Amount) + Played();
    }

    /// <summary>Only whole presses and breaths are played: what that comes to where it is not all of the time.</summary>
    private string Played()
    {
        int cycle = _manner.OnMs + _manner.OffMs;
        if (!Is(TechniqueNature.Cycles) || _step.Count > 0 || cycle == 0 || _step.Seconds * 1000 % cycle == 0)
        {
            return "";
        }

        int played = _step.Seconds * 1000 / cycle;
        return $" ({played} {TechniqueForm.Of(_manner.Technique).Several}, {Time(played * cycle)})";
    }

    private string Every(string what) => _manner.TempoMs == 0 ? "" : $", a {what} every {Time(_manner.TempoMs)}{Star(StepDefaults.Tempo)}";

    private string Seconds() => $"{_step.Seconds} s";

    private static string Time(int milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000m:0.###} s");

    private string Star(StepDefaults part) => (_defaults & part) != 0 ? "*" : "";
}
