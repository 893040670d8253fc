using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>A list of values of one shape. Wrong items are reported and left out.</summary>
internal sealed class ListShape<T> : Shape<IReadOnlyList<Located<T>>>
{
    private readonly int _min;
    private readonly int _max;

    public ListShape(Shape<T> item, int min = 0, int max = int.MaxValue)
    {
        Item = item;
        _min = min;
        _max = max;
    }

    public Shape<T> Item { get; }

    public override string Expected => "a list";

    public int Min => _min;

    public int Max => _max;

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Item.Schema(definitions) };
        if (_min > 0)
        {
            schema["minItems"] = _min;
        }

        if (_max < int.MaxValue)
        {
            schema["maxItems"] = _max;
        }

        return schema;
    }

    public override Located<IReadOnlyList<Located<T>>>? Read(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlSequence list)
        {
            ReportKind(node, bag);
            return null;
        }

        if (list.Items.Count < _min || list.Items.Count > _max)
        {
            string range = _min == _max ? $"{_min}" : _max == int.MaxValue ? $"at least {_min}" : $"{_min} to {_max}";
            bag.Report(Codes.OutOfRange, list.Span, $"the list has {list.Items.Count} items; it needs {range}");
        }

        var items = new List<Located<T>>();
        // What is beyond has been reported; a list of a hundred thousand items is not looked through.
        foreach (YamlNode item in list.Items.Take(_max).Where(item => item is not YamlRefused))
        {
            if (Item.Read(item, bag) is { } value)
            {
                items.Add(value);
            }
        }

        return new Located<IReadOnlyList<Located<T>>>(items, list.Span);
    }
}
