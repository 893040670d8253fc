using System;
using System.Collections.Generic;
using System.Runtime.InteropServices.JavaScript;
using AcuTimer.Studio.Adapters;

namespace AcuTimer.Studio.Browser;

/// <summary>The device's files in the browser's local storage.</summary>
internal sealed partial class PageFiles : IFileKeeper
{
    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, byte[]>> Load()
    {
        foreach (var name in Names())
        {
            if (Decode(Get(name)) is { } content)
            {
                yield return new(name, content);
            }
        }
    }

    /// <inheritdoc/>
    public bool Keep(string name, byte[] content) => Set(name, Convert.ToBase64String(content));

    /// <inheritdoc/>
    public bool Remove(string name) => Delete(name);

    /// <summary>What somebody else has written under the name is no file.</summary>
    private static byte[]? Decode(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
    }

    [JSImport("names", "files")]
    private static partial string[] Names();

    [JSImport("get", "files")]
    private static partial string Get(string name);

    [JSImport("set", "files")]
    private static partial bool Set(string name, string content);

    [JSImport("remove", "files")]
    private static partial bool Delete(string name);
}
