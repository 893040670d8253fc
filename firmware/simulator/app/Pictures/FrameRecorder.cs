using System.Globalization;
using System.IO;
using AcuTimer.Board;

namespace AcuTimer.Simulator.Pictures;

/// <summary>Writes every frame as a PNG, named by its virtual microsecond.</summary>
public sealed class FrameRecorder : IFrameListener
{
    /// <summary>Pixels of the file for one of the panel.</summary>
    public const int Scale = 4;

    private readonly DirectoryInfo _folder;

    /// <summary>Writes into this folder, and makes it.</summary>
    public FrameRecorder(DirectoryInfo folder)
    {
        _folder = folder;
        folder.Create();
    }

    /// <inheritdoc/>
    public void OnFrame(long time, PanelImage image)
    {
        var name = time.ToString("D12", CultureInfo.InvariantCulture) + ".png";
        File.WriteAllBytes(Path.Combine(_folder.FullName, name), PanelPng.Encode(image, Scale));
    }
}
