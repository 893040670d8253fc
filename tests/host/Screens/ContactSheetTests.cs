using System.IO;
using AcuTimer.Board.Pictures;
using AcuTimer.Tests.Display;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Screens;

/// <summary>The picture of all screens in the firmware's folder is made of the frames that the scripts show.</summary>
public sealed class ContactSheetTests
{
    private const string Sheet = "firmware/docs/screens.png";

    [Fact]
    public void IsFresh()
    {
        var sheet = ContactSheet.Of(ScreenCases.KeptFrames());
        var path = RepositoryFiles.Full(Sheet);
        if (Golden.Accepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Png.Save(sheet, path);
        }

        Assert.True(File.Exists(path), $"{Sheet} is missing: run with {Golden.AcceptVariable}=1 and look at it");
        Assert.Equal(0, Png.Load(path).Differences(sheet));
    }
}
