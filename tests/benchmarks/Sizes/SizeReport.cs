using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AcuTimer.Compiler.Building;

namespace AcuTimer.Benchmarks.Sizes;

/// <summary>The table of sizes, as it stands in FORMAT.md.</summary>
internal static class SizeReport
{
    public static string Markdown(CompiledTable table)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture,
            $"The routine of ten steps adds **{ReferenceRoutine.Cost(table.Model)} bytes** to a table; {ReferenceRoutine.Most} are allowed.\n\n");
        text.Append("| the built-in content in | bytes | of ours |\n|---|---:|---:|\n");
        Row(text, new EncodingSize("**routine table**", table.Bytes.Length), table.Bytes.Length);
        IEnumerable<EncodingSize> rivals = EncodingSizes.WithPlainMaps(table.Model)
            .Concat(EncodingSizes.WithCodedMaps(table.Model))
            .OrderBy(rival => rival.Bytes);
        foreach (EncodingSize rival in rivals)
        {
            Row(text, rival, table.Bytes.Length);
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, EncodingSize size, int ours) =>
        text.Append(CultureInfo.InvariantCulture, $"| {size.Name} | {size.Bytes} | {size.Bytes * 100.0 / ours:F0} % |\n");
}
