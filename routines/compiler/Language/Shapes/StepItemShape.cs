using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>A step, or a block when the key `block` is there.</summary>
internal sealed class StepItemShape : Shape<StepItem>
{
    public override string Expected => "the keys of a step or a block";

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["if"] = new JsonObject { ["required"] = new JsonArray(BlockLanguage.Order.Name) },
        ["then"] = BlockLanguage.Shape.Schema(definitions),
        ["else"] = StepLanguage.Shape.Schema(definitions),
    };

    public override Located<StepItem>? Read(YamlNode node, DiagnosticBag bag)
    {
        bool block = node is YamlMapping map && map.Find(BlockLanguage.Order.Name) is not null;
        return (block ? BlockLanguage.Shape : StepLanguage.Shape).Read(node, bag);
    }
}
