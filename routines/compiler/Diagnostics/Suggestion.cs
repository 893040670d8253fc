using System;
using System.Collections.Generic;

namespace AcuTimer.Compiler.Diagnostics;

/// <summary>"Did you mean": the nearest of the allowed words, when one is near enough.</summary>
internal static class Suggestion
{
    /// <summary>By so much folding may change a length; beyond it and the best distance there is no need to look closer.</summary>
    private const int MostDashes = 8;

    /// <summary>Null when nothing is near.</summary>
    public static string? Nearest(string wrong, IEnumerable<string> allowed)
    {
        string folded = Fold(wrong);
        string? best = null;
        int bestDistance = Math.Max(1, wrong.Length / 3) + 1;
        foreach (string word in allowed)
        {
            int distance = Math.Abs(word.Length - wrong.Length) > MostDashes + bestDistance ? bestDistance : Distance(folded, Fold(word));
            if (distance < bestDistance)
            {
                best = word;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>The same name, apart from case, dashes and blanks.</summary>
    public static bool SameName(string one, string other) => Fold(one) == Fold(other);

    // People write "Li-4", "BL 40" and "left_then_right": none of that is a different word.
    private static string Fold(string text) =>
        text.ToUpperInvariant().Replace("-", "", StringComparison.Ordinal)
            .Replace("_", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > 64)
        {
            return int.MaxValue;
        }

        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            cost[i, 0] = i;
        }

        for (int j = 0; j <= b.Length; j++)
        {
            cost[0, j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                cost[i, j] = Cell(cost, a, b, i, j);
            }
        }

        return cost[a.Length, b.Length];
    }

    private static int Cell(int[,] cost, string a, string b, int i, int j)
    {
        int change = a[i - 1] == b[j - 1] ? 0 : 1;
        int best = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + change);
        bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, cost[i - 2, j - 2] + 1) : best;
    }
}
