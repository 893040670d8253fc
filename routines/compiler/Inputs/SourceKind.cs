using AcuTimer.Compiler.Resolved;
namespace AcuTimer.Compiler.Inputs;

/// <summary>What a file holds, told by its keys.</summary>
internal enum SourceKind
{
    /// <summary>One routine.</summary>
    Routine,

    /// <summary>Points or documents.</summary>
    Atlas,

    /// <summary>Where each passage of the documents went; nothing of it is compiled.</summary>
    Coverage,
}
