using System.IO;
using AcuTimer.Board.Pictures;
using AcuTimer.Tests.Display;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Faults;

/// <summary>What a person sees of a fault, compared with the pictures in the folder pictures.</summary>
internal static class Pictures
{
    private const string Folder = "tests/host/Faults/pictures";
    private const int Scale = 4;

    public static void Check(Picture shown, string name)
    {
        var path = Path.Combine(RepositoryFiles.Full(Folder), name + ".png");
        if (Golden.Accepting)
        {
            Png.Save(shown.Scaled(Scale), path);
        }

        Assert.True(File.Exists(path), $"there is no {path}: set {Golden.AcceptVariable}=1, run again and look at it");
        Assert.Equal(0, Png.Load(path).Differences(shown.Scaled(Scale)));
    }
}
