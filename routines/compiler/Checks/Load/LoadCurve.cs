using System;
using System.Collections.Generic;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks.Load;

/// <summary>What one place bears over a session: force times time, summed up from the start.</summary>
internal sealed class LoadCurve
{
    /// <summary>Fine enough for the shortest press and rest that there are.</summary>
    private const long Tick = Limits.RhythmUnitMs * StepTiming.Millisecond;

    private readonly double[] _sum;

    private LoadCurve(double[] sum) => _sum = sum;

    public static LoadCurve Of(IEnumerable<Touch> touches, long sessionLength)
    {
        double[] sum = new double[(sessionLength / Tick) + 2];
        foreach (Touch touch in touches)
        {
            Spread(touch, sum);
        }

        for (int i = 1; i < sum.Length; i++)
        {
            sum[i] += sum[i - 1];
        }

        return new LoadCurve(sum);
    }

    /// <summary>The heaviest window: its load in seconds of full pressure, and when it begins, in seconds.</summary>
    public (double Load, double Start) Heaviest(int windowSeconds)
    {
        int width = (int)(windowSeconds * StepTiming.Second / Tick);
        (double Load, double Start) worst = (0, 0);
        for (int end = 0; end < _sum.Length; end++)
        {
            int start = Math.Max(0, end - width);
            double load = _sum[end] - _sum[start];
            if (load > worst.Load + 1e-9)
            {
                worst = (load, start * (double)Tick / StepTiming.Second);
            }
        }

        return worst;
    }

    /// <summary>Entry n is what falls between tick n - 1 and tick n, in seconds.</summary>
    private static void Spread(Touch touch, double[] sum)
    {
        for (long at = touch.Start; at < touch.Start + touch.Length;)
        {
            long next = Math.Min(((at / Tick) + 1) * Tick, touch.Start + touch.Length);
            double middle = ((((at + next) / 2.0) - touch.Start) / touch.Length * (touch.To - touch.From)) + touch.From;
            sum[(at / Tick) + 1] += middle * (next - at) / StepTiming.Second;
            at = next;
        }
    }
}
