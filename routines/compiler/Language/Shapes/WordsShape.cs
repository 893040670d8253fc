using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>A list of words, each a flag of an enum.</summary>
internal sealed class WordsShape<T> : Shape<T>
    where T : struct, Enum
{
    private readonly ListShape<T> _list;

    public WordsShape(params T[] values) => _list = new ListShape<T>(new ChoiceShape<T>(values));

    public ChoiceShape<T> Word => (ChoiceShape<T>)_list.Item;

    public override string Expected => "a list of words";

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "array",
        ["items"] = Word.Schema(definitions),
        ["uniqueItems"] = true,
    };

    public override Located<T>? Read(YamlNode node, DiagnosticBag bag)
    {
        Located<IReadOnlyList<Located<T>>>? words = _list.Read(node, bag);
        if (words is null)
        {
            return null;
        }

        long bits = 0;
        foreach (Located<T> word in words.Value)
        {
            long bit = Words.Number(word.Value);
            if ((bits & bit) != 0)
            {
                bag.Report(Codes.DuplicateKey, word.Span, $"`{Words.Of(word.Value)}` is written twice");
            }

            bits |= bit;
        }

        return new Located<T>((T)Enum.ToObject(typeof(T), bits), words.Span);
    }
}
