using System.Collections.Generic;

namespace AcuTimer.Studio.Adapters;

/// <summary>Keeps files beyond the page's life. No member throws.</summary>
internal interface IFileKeeper
{
    /// <summary>All that was kept.</summary>
    IEnumerable<KeyValuePair<string, byte[]>> Load();

    /// <summary>Keeps a file.</summary>
    /// <returns>False when it could not be kept.</returns>
    bool Keep(string name, byte[] content);

    /// <summary>Forgets a file; true when it is not there afterwards.</summary>
    bool Remove(string name);
}
