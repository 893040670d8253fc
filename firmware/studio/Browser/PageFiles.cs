using System;
using System.Collections.Generic;
using System.Runtime.InteropServices.JavaScript;
using AcuTimer.Studio.Adapters;

namespace AcuTimer.Studio.Browser;

/// <summary>Files in the browser's local storage.</summary>
/// <param name="folder">What their names begin with there.</param>
internal sealed partial class PageFiles(string folder) : IFileKeeper
{
    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, byte[]>> Load()
    {
        foreach (var name in Names(folder))
        {
            if (Decode(Get(folder + name)) is { } content)
            {
                yield return new(name, content);
            }
        }
    }

    /// <inheritdoc/>
    public bool Keep(string name, byte[] content) => Set(folder + name, Convert.ToBase64String(content));

    /// <inheritdoc/>
    public bool Remove(string name) => Delete(folder + name);

    /// <summary>What somebody else has written under the name is no file.</summary>
    private static byte[]? Decode(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
    }

    [JSImport("names", "files")]
    private static partial string[] Names(string folder);

    [JSImport("get", "files")]
    private static partial string Get(string name);

    [JSImport("set", "files")]
    private static partial bool Set(string name, string content);

    [JSImport("remove", "files")]
    private static partial bool Delete(string name);
}
