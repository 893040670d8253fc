using System.Globalization;
using System.Text.RegularExpressions;

namespace AcuTimer.Compiler.Coverage;

/// <summary>Paragraphs in a row, both ends included.</summary>
internal sealed partial record ParagraphRange(int First, int Last)
{
    /// <summary>"7" or "3-5"; null for anything else.</summary>
    public static ParagraphRange? Parse(string text)
    {
        Match match = Form().Match(text);
        if (!match.Success)
        {
            return null;
        }

        int first = Number(match.Groups[1]);
        int last = match.Groups[2].Success ? Number(match.Groups[2]) : first;
        return last >= first ? new ParagraphRange(first, last) : null;
    }

    public override string ToString() => First == Last ? $"{First}" : $"{First}–{Last}";

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([1-9][0-9]{0,2})(?:-([1-9][0-9]{0,2}))?\z")]
    private static partial Regex Form();
}
