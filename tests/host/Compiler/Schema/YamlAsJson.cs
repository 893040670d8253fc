using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;
using Xunit;

namespace AcuTimer.Tests.Compiler.Schema;

/// <summary>A source file as an editor's validator sees it.</summary>
internal static class YamlAsJson
{
    public static JsonNode? File(string path) => Text(System.IO.File.ReadAllText(path));

    public static JsonNode? Text(string yaml)
    {
        var bag = new DiagnosticBag();
        SourceFile? file = SourceText.Decode("test.yaml", Encoding.UTF8.GetBytes(yaml), bag);
        YamlNode? root = YamlTreeReader.Read(file!, bag);
        Assert.Equal(0, bag.Count);
        return Node(root!);
    }

    private static JsonNode? Node(YamlNode node) => node switch
    {
        YamlMapping map => new JsonObject(map.Entries.Select(e => new System.Collections.Generic.KeyValuePair<string, JsonNode?>(e.Key.Text, Node(e.Value)))),
        YamlSequence list => new JsonArray(list.Items.Select(Node).ToArray()),
        YamlScalar { Type: ScalarType.Integer or ScalarType.Float } number => decimal.Parse(number.Text, CultureInfo.InvariantCulture),
        YamlScalar { Type: ScalarType.Boolean } truth => truth.Text[0] is 't' or 'T',
        YamlScalar { Type: ScalarType.Null } => null,
        YamlScalar text => text.Text,
        _ => throw new InvalidDataException(),
    };
}
