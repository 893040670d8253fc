using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Board.Pictures;
using AcuTimer.Tests.Simulator;

namespace AcuTimer.Tests.Screens;

/// <summary>The folders in cases: a script each, and the frames that it is to show.</summary>
internal static class ScreenCases
{
    private const int Scale = 2;

    public static string Root { get; } = RepositoryFiles.Full("tests/host/Screens/cases");

    public static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(Root).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    public static string PathOf(string name, string frame) => Path.Combine(Root, name, frame + ".png");

    /// <summary>The kept frames of all cases, in the order of their scripts.</summary>
    public static IEnumerable<(string Name, Picture Picture)> KeptFrames() => Names.SelectMany(name =>
        ScreenScript.Read(Path.Combine(Root, name)).Frames.Select(f => ($"{name}/{f.Name}", Png.Load(PathOf(name, f.Name)))));

    /// <summary>Plays a script on a board and returns what the panel shows at each of its frames, twice as large.</summary>
    public static IReadOnlyList<(string Name, Picture Picture)> Play(string name)
    {
        var script = ScreenScript.Read(Path.Combine(Root, name));
        var recording = new Recording();
        script.Prepare(recording.Simulation);
        recording.Run();
        Xunit.Assert.Empty(recording.Errors);
        return [.. script.Frames.Select(f => (f.Name, recording.PictureAt(f.Time).Scaled(Scale)))];
    }
}
