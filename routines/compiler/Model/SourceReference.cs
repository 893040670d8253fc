namespace AcuTimer.Compiler.Model;

/// <summary>A document and a paragraph in it, counted from 1; 0 where not said.</summary>
internal readonly record struct SourceReference(string Document, int Passage)
{
    public override string ToString() => Passage == 0 ? Document : $"{Document} p{Passage}";
}
