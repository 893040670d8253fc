using System.Collections.Generic;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;

namespace AcuTimer.Compiler.Inputs;

/// <summary>Everything that was read: routines in the order of the menu, the atlas, and where its maps are.</summary>
internal sealed class Sources
{
    public List<RoutineSource> Routines { get; } = [];

    public List<AtlasSource> Atlas { get; } = [];

    /// <summary>Folders with body maps, nearest first.</summary>
    public List<string> MapFolders { get; } = [];
}
