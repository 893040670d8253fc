using System;
using System.Collections.Generic;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Compiler.Checks;

/// <summary>Plays a routine through with the firmware's own phases, signals and motor limits, and notes where the motor would be refused.</summary>
internal sealed class Rehearsal
{
    private readonly PhaseCursor _cursor = new();
    private readonly PhaseMarks _marks;
    private readonly DutyWindow _window = new();
    private readonly SortedSet<int> _refused = [];
    private byte[] _pattern = [];
    private long _patternStart;
    private int _patternStep;

    private Rehearsal() => _marks = new PhaseMarks(_cursor);

    /// <summary>Numbers, in the routine, of the steps in which the motor would run longer than it may.</summary>
    public static IReadOnlyCollection<int> RefusedSteps(RoutineTable table, int routine)
    {
        var rehearsal = new Rehearsal();
        rehearsal.Run(table, routine);
        return rehearsal._refused;
    }

    private void Run(RoutineTable table, int routine)
    {
        for (_cursor.Begin(table, routine, Side.Left); _cursor.Phase != Phase.Done; NextPhase())
        {
            _marks.Begin();
            while (_marks.Next < EndOfPhase())
            {
                long at = _marks.Next;
                int mark = _marks.Passed;
                _marks.Pass();
                if (SignalChoice.At(_cursor, mark, at, out Signal signal))
                {
                    Play(Patterns.Of(signal), at);
                }
            }
        }

        Play([], long.MaxValue);
    }

    // A step that lasts until the point releases is taken to last as long as estimated.
    private long EndOfPhase() => _cursor.Phase == Phase.Await
        ? _cursor.Start + StepTiming.RoundTime(_cursor.Walk.Plan)
        : _cursor.End;

    private void NextPhase()
    {
        if (_cursor.Phase == Phase.Await)
        {
            _cursor.Cut(EndOfPhase());
        }
        else
        {
            _cursor.MoveNext();
        }
    }

    /// <summary>The signal before plays until this one begins.</summary>
    private void Play(byte[] pattern, long at)
    {
        long from = _patternStart;
        for (int i = 0; i < _pattern.Length && from < at; i += 2)
        {
            long to = Math.Min(at, from + (_pattern[i] * Patterns.Unit));
            if (_pattern[i + 1] > 0)
            {
                Drive(from, to);
            }

            from = to;
        }

        _pattern = pattern;
        _patternStart = at;
        _patternStep = _cursor.Walk.Step;
    }

    private void Drive(long from, long to)
    {
        if (!_window.Allows(from, to - from))
        {
            _refused.Add(_patternStep);
        }

        _window.Add(from, to);
    }
}
