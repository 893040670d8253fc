using System.Collections.Generic;

namespace AcuTimer.Studio.Adapters;

/// <summary>Files that live as long as their device, and no longer.</summary>
internal sealed class NoFiles : IFileKeeper
{
    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, byte[]>> Load() => [];

    /// <inheritdoc/>
    public bool Keep(string name, byte[] content) => true;

    /// <inheritdoc/>
    public bool Remove(string name) => true;
}
