using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Model;

/// <summary>A document that routines and atlas refer to.</summary>
internal sealed class DocumentSource
{
    public required Located<string> Id { get; init; }

    public required Located<string> Title { get; init; }

    /// <summary>Paragraphs in it; 0 where not counted.</summary>
    public int Paragraphs { get; init; }
}
