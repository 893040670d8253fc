namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>A key of the language, what stands behind it, and what an editor says about it.</summary>
internal abstract record Field(string Name, Shape Shape, string Description, bool Required);

/// <inheritdoc/>
internal sealed record Field<T>(string Name, Shape<T> Of, string Description, bool Required = false)
    : Field(Name, Of, Description, Required);
