using System.Collections.Generic;

namespace AcuTimer.Board;

/// <summary>The internal storage as the runtime's file system offers it. Paths are absolute: <c>I:\name</c>, case matters.</summary>
public interface IFlash
{
    FlashEntryKind Kind(string path);

    /// <summary>Opens a file, creating an empty one at once if it is not there. Null when there is no such directory.</summary>
    FlashFile? Open(string path);

    /// <summary>False when there is no such file.</summary>
    bool Delete(string path);

    /// <summary>False when the source is missing or the destination exists.</summary>
    bool Move(string from, string to);

    bool MakeDirectory(string path);

    /// <summary>False when there is no such directory or something is in it.</summary>
    bool RemoveDirectory(string path);

    /// <summary>Full paths in a directory, in ordinal order.</summary>
    IEnumerable<string> List(string directory);
}
