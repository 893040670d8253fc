using System;
using System.Collections.Generic;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>Keys and values.</summary>
internal sealed class ObjectShape<T> : Shape<T>
{
    private readonly Func<FieldReader, DiagnosticBag, T?> _build;

    public ObjectShape(string subject, IReadOnlyList<Field> fields, Func<FieldReader, DiagnosticBag, T?> build)
    {
        Subject = subject;
        Fields = fields;
        _build = build;
    }

    /// <summary>For messages: "a step".</summary>
    public string Subject { get; }

    public IReadOnlyList<Field> Fields { get; }

    public override string Expected => $"the keys of {Subject}";

    public override Located<T>? Read(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlMapping map)
        {
            ReportKind(node, bag);
            return null;
        }

        T? value = _build(new FieldReader(map, Subject, Fields, bag), bag);
        return value is null ? null : new Located<T>(value, map.Span);
    }
}
