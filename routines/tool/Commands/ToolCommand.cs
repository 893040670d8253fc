using System.Collections.Generic;
using System.CommandLine;

namespace AcuTimer.Tool.Commands;

/// <summary>A command whose help begins with examples.</summary>
internal sealed class ToolCommand : Command
{
    public ToolCommand(string name, string description, params string[] examples)
        : base(name, description) => Examples = examples;

    /// <summary>Without the tool's own name.</summary>
    public IReadOnlyList<string> Examples { get; }
}
