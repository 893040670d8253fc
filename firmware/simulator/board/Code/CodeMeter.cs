using System;
using System.Collections.Generic;

namespace AcuTimer.Board;

/// <summary>
/// Counts the instructions that a metered build of the firmware executes, by method, and, if they have a price, has the
/// board's time pass for them. One run at a time: all is static, as the firmware's code calls it from everywhere.
/// </summary>
public static class CodeMeter
{
    /// <summary>Instructions between two looks at the time: at most this late does the code notice what the board did.</summary>
    private const int Granule = 32;

    private static readonly List<string> Names = new();
    private static long[] s_methods = new long[64];
    private static long s_settleAt = long.MaxValue;
    private static long s_settled;
    private static int s_paused;
    private static int s_nanoseconds;

    /// <summary>Instructions executed so far.</summary>
    public static long Total { get; private set; }

    /// <summary>Virtual nanoseconds an instruction takes; 0 = code costs no time.</summary>
    public static int Nanoseconds
    {
        get => s_nanoseconds;
        set
        {
            s_nanoseconds = value;
            s_settled = Total;
            s_settleAt = value == 0 ? long.MaxValue : Total + Granule;
        }
    }

    /// <summary>Makes a counter for a method.</summary>
    public static int Register(string method)
    {
        Names.Add(method);
        if (Names.Count > s_methods.Length)
        {
            Array.Resize(ref s_methods, 2 * s_methods.Length);
        }

        return Names.Count - 1;
    }

    /// <summary>Called by metered code at the start of each straight piece of a method.</summary>
    public static void Run(int method, int instructions)
    {
        if (s_paused > 0)
        {
            return;
        }

        s_methods[method] += instructions;
        Total += instructions;
        if (Total >= s_settleAt)
        {
            Settle();
        }
    }

    /// <summary>A turn of the firmware's loop begins.</summary>
    public static event Action? TurnBegan;

    /// <summary>Virtual microseconds that code took: time of the board that runs it.</summary>
    internal static Action<long>? Spent { get; set; }

    /// <summary>What runs now is not the device's code.</summary>
    internal static bool IsPaused => s_paused > 0;

    /// <summary>Called by metered code where a turn of the loop begins.</summary>
    public static void Turn() => TurnBegan?.Invoke();

    /// <summary>Called by metered code before it calls a package: what happens there happens at the right time.</summary>
    public static void Leave(int method, int instructions)
    {
        Run(method, instructions);
        if (s_nanoseconds > 0 && s_paused == 0)
        {
            Settle();
        }
    }

    /// <summary>What code does until <see cref="Resume"/> is not the device's: somebody looks at it from outside.</summary>
    public static void Pause() => s_paused++;

    /// <summary>The device's code again.</summary>
    public static void Resume() => s_paused--;

    /// <summary>Instructions of each method so far, those of methods it calls not counted.</summary>
    public static Dictionary<string, long> ByMethod()
    {
        var counts = new Dictionary<string, long>();
        for (var i = 0; i < Names.Count; i++)
        {
            counts[Names[i]] = counts.GetValueOrDefault(Names[i]) + s_methods[i];
        }

        return counts;
    }

    /// <summary>The counters of some methods, for <see cref="Of"/>.</summary>
    public static IReadOnlyList<(string Name, int Counter)> Find(Predicate<string> wanted)
    {
        var found = new List<(string, int)>();
        for (var i = 0; i < Names.Count; i++)
        {
            if (wanted(Names[i]))
            {
                found.Add((Names[i], i));
            }
        }

        return found;
    }

    /// <summary>Instructions of one counter so far.</summary>
    public static long Of(int counter) => s_methods[counter];

    private static void Settle()
    {
        var microseconds = (Total - s_settled) * s_nanoseconds / 1000;
        s_settled += microseconds * 1000 / s_nanoseconds;
        s_settleAt = Total + Granule;
        Spent?.Invoke(microseconds);
    }
}
