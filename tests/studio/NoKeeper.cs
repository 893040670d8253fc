extern alias studio;

using System.Collections.Generic;
using studio::AcuTimer.Studio.Adapters;

namespace AcuTimer.Studio.Tests;

/// <summary>Files that nobody keeps beyond the test.</summary>
internal sealed class NoKeeper : IFileKeeper
{
    public IEnumerable<KeyValuePair<string, byte[]>> Load() => [];

    public bool Keep(string name, byte[] content) => true;

    public bool Remove(string name) => true;
}
