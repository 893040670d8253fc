using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks.Load;

/// <summary>Goes through a session as the device plays it, and notes every touch: rounds, blocks, sides, stations, presses.</summary>
internal sealed class TouchWalk
{
    private readonly RoutineTable _table;
    private readonly BuiltRoutine _routine;
    private readonly int _firstStep;
    private readonly bool _rightIsSore;
    private readonly StepPlan _plan = new();
    private readonly List<Touch> _touches = [];
    private long _now;
    private int _station = Place.EveryStation;

    private TouchWalk(RoutineTable table, int routine, BuiltRoutine built, bool rightIsSore)
    {
        _table = table;
        _routine = built;
        _firstStep = table.FirstStep(routine);
        _rightIsSore = rightIsSore;
    }

    /// <param name="table">The table, checked.</param>
    /// <param name="routine">Index of the routine in it.</param>
    /// <param name="built">The same routine as built.</param>
    /// <param name="rightIsSore">Which side comes first where the sore one does.</param>
    public static IReadOnlyList<Touch> Of(RoutineTable table, int routine, BuiltRoutine built, bool rightIsSore)
    {
        var walk = new TouchWalk(table, routine, built, rightIsSore);
        for (int round = 0; round < built.Source.Rounds; round++)
        {
            walk.Round();
        }

        return walk._touches;
    }

    private void Round()
    {
        int end;
        for (int first = 0; first < _routine.Steps.Count; first = end)
        {
            for (end = first + 1; end < _routine.Steps.Count && _routine.Steps[end].Joined; end++)
            {
            }

            Block(first, end);
        }
    }

    /// <summary>A step alone is a block of one.</summary>
    private void Block(int first, int end)
    {
        int sides = StepTiming.TwoSided(_routine.Steps[first].Side) ? 2 : 1;
        for (int side = 0; side < sides; side++)
        {
            for (int i = first; i < end; i++)
            {
                _plan.Load(_table, _firstStep + i);
                _now += (side == 0 ? _plan.Prepare : StepTiming.SecondApproach(_plan, end - first > 1, i == first)) * StepTiming.Second;
                OneSide(_routine.Steps[i], side == 1);
            }
        }
    }

    private void OneSide(BuiltStep step, bool second)
    {
        _station = HasStations(step.Point) ? 0 : Place.EveryStation;
        Add(step, second, _plan.Ramp * StepTiming.Second, 0, 1, steady: true);
        if (_plan.Hold > 0)
        {
            Add(step, second, _plan.Hold * StepTiming.Second, 1, 1, steady: true);
            Add(step, second, StepTiming.Turn, 1, 1, steady: false);
        }

        int repetitions = StepTiming.Repetitions(_plan);
        for (int i = 0; i < repetitions; i++)
        {
            _station = HasStations(step.Point) ? i / _plan.Rounds : Place.EveryStation;
            Work(step, second);
            if (i + 1 < repetitions)
            {
                Add(step, second, StepTiming.Turn, 1, 1, steady: false);
            }
        }

        Add(step, second, _plan.Release * StepTiming.Second, 1, 0, steady: true);
    }

    private void Work(BuiltStep step, bool second)
    {
        if (_plan.Is(TechniqueNature.Cycles) && _plan.Is(TechniqueNature.Touch))
        {
            Presses(step, second);
        }
        else
        {
            Add(step, second, StepTiming.RoundTime(_plan), 1, 1, steady: _plan.Is(TechniqueNature.Steady) || IsHeldStill());
        }
    }

    /// <summary>Whoever moves so slowly that one beat lasts as long as a press may, holds. A tap lets go each time.</summary>
    private bool IsHeldStill()
    {
        int beats = _plan.Is(TechniqueNature.Circles) ? _plan.First + _plan.Second : _plan.Count;
        long beat = _plan.SecondsPerDirection || _plan.Seconds == 0 || beats == 0
            ? _plan.TempoMs * StepTiming.Millisecond
            : _plan.Seconds * StepTiming.Second / beats;
        return _plan.Technique != Technique.Tap && beat > Limits.NoHoldSteadySeconds * StepTiming.Second;
    }

    private void Presses(BuiltStep step, bool second)
    {
        int cycles = StepTiming.Cycles(_plan);
        long cycle = StepTiming.CyclesTime(_plan) / cycles;
        long press = cycle * _plan.OnMs / (_plan.OnMs + _plan.OffMs);
        for (int i = 0; i < cycles; i++)
        {
            Add(step, second, press, 1, 1, steady: true);
            _now += cycle - press;
        }
    }

    private void Add(BuiltStep step, bool second, long length, double from, double to, bool steady)
    {
        if (_plan.Is(TechniqueNature.Touch) && length > 0)
        {
            foreach (string point in Points(step.Point))
            {
                foreach (bool right in Sides(point, step.Side, second))
                {
                    _touches.Add(new Touch(new Place(point, right, _station), step, _now, length, from, to, steady));
                }
            }
        }

        _now += length;
    }

    /// <summary>Along an area, which says what is inside it, every station is another place; at a point all of them are one.</summary>
    private static bool HasStations(PointSource point) =>
        point.Covers.Count > 0 && point.Pair.Count == 0 && !point.OnPoint && !WhoCodes.IsStandard(point.Code.Value);

    /// <summary>Two points at once are both touched, and with an area all that is inside it.</summary>
    private static IEnumerable<string> Points(PointSource point) => Named(point).Concat(point.Covers.Select(code => code.Value));

    /// <summary>What a step names.</summary>
    public static IEnumerable<string> Named(PointSource point) =>
        point.Pair.Count == 2 ? point.Pair.Select(code => code.Value) : [point.Code.Value];

    /// <summary>
    /// What lies on the midline is one place from whichever side it is touched; it counts as the left. From the midline, what
    /// is paired is touched on both sides.
    /// </summary>
    private bool[] Sides(string point, Side side, bool second) => _routine.Atlas.Find(point)?.Laterality.Value switch
    {
        Laterality.Midline => [false],
        Laterality.Paired when side == Side.Midline => [false, true],
        _ => Sides(side, second),
    };

    private bool[] Sides(Side side, bool second) => side switch
    {
        Side.Both => [false, true],
        Side.Right => [true],
        Side.LeftThenRight => [second],
        Side.SoreFirst => [second != _rightIsSore],
        Side.Midline or Side.Left => [false],
        _ => throw new ArgumentOutOfRangeException(nameof(side)),
    };
}
