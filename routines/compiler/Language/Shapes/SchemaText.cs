using System.Globalization;
using System.Text;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>Patterns of texts that the device can show.</summary>
internal static class SchemaText
{
    /// <summary>One line that is not blank.</summary>
    public static string Line => $"^ *[{Visible}][ {Visible}]*$";

    /// <summary>Up to so many lines.</summary>
    public static string Lines(int characters, int lines) =>
        $"^[ {Visible}]{{1,{characters}}}(\\n[ {Visible}]{{1,{characters}}}){{0,{lines - 1}}}\\n*$";

    /// <summary>The inside of a character class: every character that is drawn, if in another way, and not the blank.</summary>
    private static string Visible { get; } = MakeVisible();

    private static string MakeVisible()
    {
        var inside = new StringBuilder();
        for (int first = ' ' + 1; first <= char.MaxValue; first++)
        {
            int last = first;
            while (last <= char.MaxValue && PlainLetters.AreThereFor(last))
            {
                last++;
            }

            if (last > first)
            {
                Append(inside, first, last - 1);
                first = last;
            }
        }

        return inside.ToString();
    }

    private static void Append(StringBuilder inside, int first, int last)
    {
        inside.Append(CultureInfo.InvariantCulture, $"\\u{first:X4}");
        if (last > first)
        {
            inside.Append(CultureInfo.InvariantCulture, $"-\\u{last:X4}");
        }
    }
}
