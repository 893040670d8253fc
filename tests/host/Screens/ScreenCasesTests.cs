using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Board.Pictures;
using AcuTimer.Tests.Display;
using Xunit;

namespace AcuTimer.Tests.Screens;

/// <summary>Every script shows the frames that are kept beside it. With ACUTIMER_ACCEPT=1 what is shown is kept: look at it.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class ScreenCasesTests
{
    public static IEnumerable<TheoryDataRow<string>> Names => ScreenCases.Names.Select(n => new TheoryDataRow<string>(n));

    [Theory]
    [MemberData(nameof(Names))]
    public void Shows(string name)
    {
        var wrong = ScreenCases.Play(name).Where(frame => Differs(name, frame.Name, frame.Picture)).Select(frame => frame.Name);
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void KeepsNoPictureForNothing(string name) => Assert.Equal(
        ScreenScript.Read(Path.Combine(ScreenCases.Root, name)).Frames.Select(f => f.Name).Order(),
        Directory.GetFiles(Path.Combine(ScreenCases.Root, name), "*.png").Select(Path.GetFileNameWithoutExtension).Order());

    private static bool Differs(string name, string frame, Picture shown)
    {
        var path = ScreenCases.PathOf(name, frame);
        if (Golden.Accepting)
        {
            Png.Save(shown, path);
        }

        if (File.Exists(path) && Png.Load(path).Differences(shown) == 0)
        {
            return false;
        }

        Png.Save(shown, Path.Combine(Path.GetTempPath(), $"{name}-{frame}.actual.png"));
        return true;
    }
}
