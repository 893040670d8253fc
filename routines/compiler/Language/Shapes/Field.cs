namespace AcuTimer.Compiler.Language.Shapes;

/// <summary>A key of the language, what stands behind it, and what an editor says about it.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What may stand behind it.</param>
/// <param name="Description">In words, for an editor.</param>
/// <param name="Required">It must be there.</param>
/// <param name="MissedByRule">Where it is missing a check says so, which knows what belongs there.</param>
internal abstract record Field(string Name, Shape Shape, string Description, bool Required, bool MissedByRule);

/// <inheritdoc/>
internal sealed record Field<T>(string Name, Shape<T> Of, string Description, bool Required = false, bool MissedByRule = false)
    : Field(Name, Of, Description, Required, MissedByRule);
