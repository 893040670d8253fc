using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace AcuTimer.Compiler.Vocabulary;

/// <summary>The words of the language are the names of the firmware's enums: LeftThenRight is left-then-right.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum => Dashed(Enum.GetName(value) ?? throw new ArgumentOutOfRangeException(nameof(value)));

    /// <summary>All words of an enum, in the order of its values; "none" of a set of flags is not one.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Values<T>().Select(Of).ToList();

    public static IReadOnlyList<T> Values<T>()
        where T : struct, Enum
    {
        bool flags = typeof(T).IsDefined(typeof(FlagsAttribute), false);
        return Enum.GetValues<T>().Where(value => !flags || Number(value) != 0).ToList();
    }

    /// <summary>The words of the flags that are set.</summary>
    public static IReadOnlyList<string> OfFlags<T>(T value)
        where T : struct, Enum => Values<T>().Where(flag => value.HasFlag(flag)).Select(Of).ToList();

    public static T? Parse<T>(string word)
        where T : struct, Enum
    {
        foreach (T value in Values<T>())
        {
            if (Of(value) == word)
            {
                return value;
            }
        }

        return null;
    }

    public static long Number<T>(T value)
        where T : struct, Enum => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);

    private static string Dashed(string name)
    {
        var dashed = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsUpper(c) && dashed.Length > 0)
            {
                dashed.Append('-');
            }

            dashed.Append(char.ToLowerInvariant(c));
        }

        return dashed.ToString();
    }
}
