using System;
using System.IO;
using AcuTimer.Board.Pictures;
using AcuTimer.Core.Display;
using Xunit;

namespace AcuTimer.Tests.Fixtures;

/// <summary>Compares frames with the pictures in the folder goldens, pixel by pixel.</summary>
public static class Golden
{
    /// <summary>Set to 1, what is drawn becomes the golden picture: look at it before you commit it.</summary>
    public const string AcceptVariable = "ACUTIMER_ACCEPT";

    private const int Scale = 4;

    /// <summary>Whether to write instead of to compare.</summary>
    public static bool Accepting => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    /// <summary>Compares a frame with the golden picture of this name.</summary>
    public static void Check(FrameBuffer frame, string name)
    {
        ArgumentNullException.ThrowIfNull(frame);
        Check(Picture.FromPages(frame.Bytes, FrameBuffer.Width), name);
    }

    /// <summary>Compares what the panel shows with the golden picture of this name.</summary>
    public static void Check(Picture shown, string name)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var picture = shown.Scaled(Scale);
        var path = RepositoryFiles.Full("tests/host/Display/goldens/" + name + ".png");
        if (Accepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Png.Save(picture, path);
        }

        Assert.True(File.Exists(path), $"there is no {path}: set {AcceptVariable}=1, run again and look at it");
        var pixels = picture.Differences(Png.Load(path)) / (Scale * Scale);
        if (pixels > 0)
        {
            var actual = Path.Combine(Path.GetTempPath(), $"{name}.actual.png");
            Png.Save(picture, actual);
            Assert.Fail($"{pixels} pixels differ from {path}; what was drawn is {actual}");
        }
    }
}
