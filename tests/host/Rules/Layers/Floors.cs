using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace AcuTimer.Tests.Rules.Layers;

/// <summary>
/// The order of a project's folders, as its README draws it: a fenced block headed "floors" with one floor a line, the
/// highest first; folders on one floor are separated by commas, and what follows two spaces is a remark.
/// </summary>
internal sealed class Floors
{
    private readonly Dictionary<string, int> height = new(StringComparer.Ordinal);

    private Floors(IEnumerable<string> lines)
    {
        foreach ((string line, int index) in lines.Reverse().Select((l, i) => (l, i)))
        {
            string[] folders = line.Trim().Split("  ", 2)[0].Split(',', StringSplitOptions.TrimEntries);
            foreach (string folder in folders)
            {
                height.Add(folder, index);
            }
        }
    }

    public IEnumerable<string> Folders => height.Keys;

    /// <param name="readme">The drawing, relative to the repository.</param>
    /// <param name="project">The project's folder, as it stands behind "floors".</param>
    public static Floors Read(string readme, string project) =>
        Of(File.ReadLines(RepositoryFiles.Full(readme)), project);

    public static Floors Of(IEnumerable<string> document, string project) =>
        new(document.SkipWhile(l => l != "```floors " + project).Skip(1).TakeWhile(l => l != "```"));

    /// <summary>
    /// A use that does not lead down; folders on one floor know nothing of each other. Files that lie in no folder put the
    /// rest together: they may name all, and nobody names them.
    /// </summary>
    public IEnumerable<Finding> Broken(IEnumerable<FolderUse> uses) =>
        uses.Where(u => u.From.Length > 0)
            .Where(u => !height.TryGetValue(u.From, out int from) || !height.TryGetValue(u.To, out int to) || to >= from)
            .Select(u => new Finding($"{u.From}/{u.File}", $"names {u.Type} of {u.To}, which is not below it"));
}
