using System;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Inputs;

/// <summary>Tells points and documents of one's own from other files that happen to lie in the same folder, by their keys.</summary>
internal static class AtlasSniffer
{
    /// <summary>Whether a file has a list of points or documents. What cannot be read holds none.</summary>
    public static bool HoldsAtlas(string path)
    {
        try
        {
            // A pipe or a device has no length; whoever opened it would wait for ever.
            if (new FileInfo(path).Length is 0 or > ReadingLimits.Bytes)
            {
                return false;
            }

            string[] lines = File.ReadAllLines(path);
            return Holds(lines, "points:", "code:") || Holds(lines, "codes:", "code:") || Holds(lines, "documents:", "id:");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool Holds(string[] lines, string list, string key) =>
        lines.Any(line => line.StartsWith(list, StringComparison.Ordinal)) && lines.Any(line => line.Contains(key, StringComparison.Ordinal));
}
