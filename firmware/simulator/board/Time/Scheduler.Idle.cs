using System;

namespace AcuTimer.Board;

/// <summary>Time passing without a program.</summary>
public sealed partial class Scheduler
{
    /// <summary>Runs the board alone until something is so. False when the power went off before, or nothing can happen any more.</summary>
    internal bool RunUntil(Func<bool> condition)
    {
        _down = false;
        _busySinceQuiet = true;
        while (!_down && !condition())
        {
            TakeStopRequest();
            if (!_down)
            {
                Advance();
            }
        }

        _stopRequested &= !_down;
        return !_down;
    }

    /// <summary>A program starts on a tick, as its ticks count from its start.</summary>
    internal bool RunToTick()
    {
        var tick = VirtualTime.TickAtOrAfter(Now);
        if (tick == Now)
        {
            return true;
        }

        At(tick, static () => { });
        return RunUntil(() => Now >= tick);
    }

    /// <summary>What a run comes to that the power went off before Main.</summary>
    internal RunResult NotStarted() => new(_reason, Now, false, []);
}
