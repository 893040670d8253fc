namespace AcuTimer.Compiler.Table.Layout;

/// <summary>What a field's number means.</summary>
internal enum FieldMeaning
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>An offset in the string pool.</summary>
    Text,

    /// <summary>An index plus one; 0 for none.</summary>
    OptionalIndex,

    /// <summary>An index.</summary>
    Index,

    /// <summary>Something that a special text explains.</summary>
    Special,
}

/// <summary>One field of a record.</summary>
/// <param name="Name">As in FORMAT.md.</param>
/// <param name="Offset">In the record, in bytes.</param>
/// <param name="Size">1 or 2 bytes.</param>
/// <param name="Meaning">What the number is.</param>
/// <param name="Explain">For a special one: its value in words.</param>
internal sealed record FieldLayout(
    string Name,
    int Offset,
    int Size,
    FieldMeaning Meaning = FieldMeaning.Number,
    System.Func<int, string>? Explain = null);
