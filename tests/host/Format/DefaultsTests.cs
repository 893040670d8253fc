using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Tests.Compiler;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace AcuTimer.Tests.Format;

/// <summary>
/// What a step does and its document does not say is marked as the device's. What each paragraph says is written down
/// here once more: a document that says "a minute or two" gives seconds, and no count of circles nor which way they go first.
/// </summary>
public sealed class DefaultsTests
{
    /// <summary>Of the paragraphs that steps name, and of the general ones of the same document.</summary>
    private static readonly Dictionary<string, string> Says = new()
    {
        ["000 p6"] = "technique pressure",
        ["000 p9"] = "technique",
        ["001 p11"] = "technique",
        ["001 p19"] = "technique seconds",
        ["001 p23"] = "technique seconds pressure side",
        ["001 p27"] = "technique seconds pressure",
        ["001 p31"] = "technique seconds side",
        ["001 p35"] = "technique seconds pressure side",
        ["001 p38"] = "technique seconds pressure side",
        ["001 p42"] = "technique seconds pressure side",
        ["002 p5"] = "",
        ["002 p8"] = "",
        ["002 p11"] = "",
        ["002 p14"] = "",
        ["002 p17"] = "",
        ["002 p20"] = "",
        ["002 p23"] = "",
        ["002 p26"] = "",
        ["002 p29"] = "",
        ["002 p32"] = "",
        ["003 p15"] = "seconds pressure",
        ["003 p18"] = "seconds pressure",
        ["003 p21"] = "seconds",
        ["003 p28"] = "seconds pressure",
        ["004 p10"] = "pressure side",
        ["004 p17"] = "pressure",
        ["004 p20"] = "technique count pressure",
        ["004 p24"] = "technique side",
        ["004 p31"] = "technique pressure side",
        ["004 p32"] = "technique pressure side",
        ["004 p36"] = "technique",
        ["004 p42"] = "technique",
        ["004 p43"] = "technique pressure",
    };

    public static TheoryData<string> Routines =>
        [.. Directory.GetFiles(RepositoryFiles.Routines, "*.yaml").Select(p => Path.GetFileName(p)!).Where(f => f != "coverage.yaml").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Routines))]
    public void What_the_document_does_not_give_is_marked(string file)
    {
        var stream = new YamlStream();
        using (StreamReader reader = File.OpenText(Path.Combine(RepositoryFiles.Routines, file)))
        {
            stream.Load(reader);
        }

        YamlMappingNode[] steps = [.. Steps((YamlSequenceNode)((YamlMappingNode)stream.Documents[0].RootNode).Find("steps")!, null)];
        Assert.NotEmpty(steps);
        string[] unmarked = [.. steps.SelectMany(step => Needed(step).Except(step.Words("defaults")).Select(word => $"{Name(step)}: {word}"))];
        Assert.Equal([], unmarked);
    }

    private static IEnumerable<YamlMappingNode> Steps(YamlSequenceNode items, string? blockSide)
    {
        foreach (YamlMappingNode item in items.Children.Cast<YamlMappingNode>())
        {
            if (item.Word("block") is { } side)
            {
                foreach (YamlMappingNode step in Steps((YamlSequenceNode)item.Find("steps")!, side))
                {
                    yield return step;
                }

                continue;
            }

            if (blockSide is not null)
            {
                item.Add("side", blockSide);
            }

            yield return item;
        }
    }

    private static IEnumerable<string> Needed(YamlMappingNode step)
    {
        string[] says = Says[step.Word("source")!].Split(' ');
        bool counts = step.Find("clockwise") is not null || step.Find("count") is not null;
        string amount = counts ? "count" : "seconds";
        bool general = step.Word("source")![..3] is "001" or "003" && step.Word("for") is "60 s" && says.Contains("seconds");
        bool toe = step.Word("source") == "004 p20" && step.Word("clockwise") == "6" && step.Word("counterclockwise") == "6";
        if (!says.Contains("technique"))
        {
            yield return "technique";
        }

        if (!(amount == "seconds" ? general : toe && says.Contains(amount)))
        {
            yield return "amount";
        }

        if (step.Word("pressure") != "none" && !says.Contains("pressure"))
        {
            yield return "pressure";
        }

        // What lies on the midline has no side, and a block's pinch of both hollows is still one side after the other.
        if (step.Word("side") != "midline" && !says.Contains("side"))
        {
            yield return "side";
        }

        foreach ((string key, string word) in new[] { ("hold", "hold"), ("rounds", "rounds"), ("stations", "rounds") })
        {
            if (step.Find(key) is not null)
            {
                yield return word;
            }
        }
    }

    private static string Name(YamlMappingNode step) => step.Word("point") ?? string.Join('+', step.Words("points"));
}
