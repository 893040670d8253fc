using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.Run;

namespace AcuTimer.Benchmarks.Chip;

/// <summary>The heap of one run: what is alive in each state, looked at when the device first rests in it.</summary>
internal sealed class HeapLog : IBoardListener, ISessionListener
{
    private const string Drawing = "Screen::Draw";
    private const string Screens = "AcuTimer.Core.Screens.";

    private readonly Dictionary<int, long> _drawn = new();
    private IReadOnlyList<(string Name, int Counter)> _draws = [];
    private string _state = string.Empty;
    private string _screen = "boot";
    private Phase? _phase;
    private Phase? _before;
    private long _allocated = Own;
    private Dictionary<string, long> _packages = new(HeapMeter.Packages);

    /// <param name="simulation">The run.</param>
    /// <param name="lookEvery">Bytes allocated between two looks at what is alive.</param>
    public HeapLog(Simulation simulation, int lookEvery)
    {
        simulation.Add(this);
        HeapMeter.LookEvery = lookEvery;
    }

    /// <summary>Most bytes alive at any time.</summary>
    public long Peak { get; set; }

    /// <summary>Bytes alive when the firmware asked, before the session, whether enough is free.</summary>
    public long Before { get; set; }

    /// <summary>Most bytes alive, by state: the screen, and what the person does.</summary>
    public Dictionary<string, long> Live { get; } = new();

    /// <summary>Live objects by type in the first hold.</summary>
    public List<(string Type, int Count, long Bytes)> Hold { get; private set; } = [];

    /// <summary>The state with the most alive.</summary>
    public string MostState { get; private set; } = string.Empty;

    /// <summary>Live objects by type in that state.</summary>
    public List<(string Type, int Count, long Bytes)> Most { get; private set; } = [];

    /// <summary>Most bytes that the turns between two rests in a hold allocated, but for what calls of the packages take: structs and <see cref="Packages"/>.</summary>
    public long MostAllocated { get; private set; }

    /// <summary>Most bytes of the packages' own objects in the turns between two rests in a hold, by type.</summary>
    public Dictionary<string, long> Packages { get; } = new();

    private static long Own => HeapMeter.Allocated - HeapMeter.Structs - HeapMeter.Packages.Values.Sum();

    public void OnState(long time, Session session) =>
        _phase = session.State == SessionState.Running ? session.Cursor.Phase : null;

    public void OnQuiet(long time)
    {
        if (_phase == Phase.Hold && _before == Phase.Hold)
        {
            MostAllocated = Math.Max(MostAllocated, Own - _allocated);
            foreach (var (type, bytes) in HeapMeter.Packages.Where(p => p.Value > _packages.GetValueOrDefault(p.Key)))
            {
                Packages[type] = Math.Max(Packages.GetValueOrDefault(type), bytes - _packages.GetValueOrDefault(type));
            }
        }

        _before = _phase;
        _allocated = Own;
        _packages = new(HeapMeter.Packages);
        FindScreen();
        var state = _phase is { } phase ? $"{_screen} ({phase})" : _screen;
        if (state != _state)
        {
            _state = state;
            var live = HeapMeter.Live();
            if (live > Live.Values.DefaultIfEmpty().Max())
            {
                MostState = state;
                Most = [.. HeapMeter.ByType()];
            }

            Live[state] = Math.Max(Live.GetValueOrDefault(state), live);
            Hold = _phase == Phase.Hold && Hold.Count == 0 ? [.. HeapMeter.ByType()] : Hold;
        }
    }

    /// <summary>The screen is the one whose Draw ran last.</summary>
    private void FindScreen()
    {
        _draws = _draws.Count > 0 ? _draws : CodeMeter.Find(IsDraw);
        foreach (var (name, counter) in _draws)
        {
            var count = CodeMeter.Of(counter);
            if (_drawn.TryGetValue(counter, out var before) && count > before)
            {
                _screen = name[Screens.Length..^"::Draw".Length];
            }

            _drawn[counter] = count;
        }
    }

    private static bool IsDraw(string method) =>
        method.StartsWith(Screens, StringComparison.Ordinal) && method.EndsWith(Drawing, StringComparison.Ordinal);
}
