using System;
using System.Collections.Generic;

namespace AcuTimer.Tests.Compiler.Guide;

/// <summary>A fenced block of a page: what stands behind the fence, and its lines.</summary>
internal sealed record GuideBlock(string Kind, int FirstLine, IReadOnlyList<string> Lines)
{
    public string Text => string.Join('\n', Lines) + "\n";

    public static List<GuideBlock> Of(IReadOnlyList<string> page)
    {
        var blocks = new List<GuideBlock>();
        for (int i = 0; i < page.Count; i++)
        {
            if (!page[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var lines = new List<string>();
            int first = i + 1;
            for (i++; page[i] != "```"; i++)
            {
                lines.Add(page[i]);
            }

            blocks.Add(new GuideBlock(page[first - 1][3..], first, lines));
        }

        return blocks;
    }
}
