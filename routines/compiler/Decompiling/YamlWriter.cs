using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Decompiling;

/// <summary>Writes keys and values in the one canonical way: texts in quotation marks, words and numbers without, LF at the ends.</summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;
    private bool _item;

    /// <summary>A text in quotation marks, with everything that YAML could read otherwise escaped.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (Rune c in text.EnumerateRunes())
        {
            quoted.Append(c.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                _ => ScreenText.HasGlyph(c.Value) ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\U{c.Value:X8}"),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A code as it is, but for the few that YAML would take for nothing or a truth value.</summary>
    public static string Name(string code) => ScalarTypes.Of(code) == ScalarType.Text ? code : Quote(code);

    public void Comment(string text) => _text.Append("# ").Append(text).Append('\n');

    public void Key(string key, string plain) => Line($"{key}: {plain}");

    public void Key(string key, int number) => Key(key, number.ToString(CultureInfo.InvariantCulture));

    public void Text(string key, string text) => Key(key, Quote(text));

    /// <summary>Words or quoted texts, in one line.</summary>
    public void List(string key, IEnumerable<string> items) => Key(key, $"[{string.Join(", ", items)}]");

    /// <summary>Texts, a line each.</summary>
    public void Texts(string key, IEnumerable<string> texts)
    {
        List<string> all = texts.ToList();
        if (all.Count > 0)
        {
            Begin(key);
            all.ForEach(text => Line("- " + Quote(text)));
            End();
        }
    }

    /// <summary>What follows belongs to this key, until End.</summary>
    public void Begin(string key)
    {
        Line(key + ":");
        _indent += 2;
    }

    public void End() => _indent -= 2;

    /// <summary>The keys that follow are one item of a list, until EndItem.</summary>
    public void BeginItem()
    {
        _item = true;
        _indent += 2;
    }

    public void EndItem() => _indent -= 2;

    public override string ToString() => _text.ToString();

    private void Line(string line)
    {
        _text.Append(' ', _item ? _indent - 2 : _indent).Append(_item ? "- " : "").Append(line).Append('\n');
        _item = false;
    }
}
