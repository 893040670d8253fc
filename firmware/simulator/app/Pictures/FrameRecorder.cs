using System;
using System.Globalization;
using System.IO;
using AcuTimer.Board;
using AcuTimer.Simulator.Input;

namespace AcuTimer.Simulator.Pictures;

/// <summary>Writes every frame as a PNG, named by its virtual microsecond.</summary>
public sealed class FrameRecorder : IFrameListener
{
    /// <summary>Pixels of the file for one of the panel.</summary>
    public const int Scale = 4;

    private readonly DirectoryInfo _folder;
    private readonly Action<FileInfo, IOException> _failed;
    private bool _broken;

    /// <summary>Writes into a folder, and makes it.</summary>
    /// <param name="folder">Where the pictures go.</param>
    /// <param name="failed">Told when one cannot be written; no other is tried then.</param>
    /// <exception cref="InputException">It is a file.</exception>
    public FrameRecorder(DirectoryInfo folder, Action<FileInfo, IOException> failed)
    {
        if (File.Exists(folder.FullName))
        {
            throw new InputException($"{folder.Name}: this is a file, not a folder for pictures.");
        }

        _folder = folder;
        _failed = failed;
        folder.Create();
    }

    /// <inheritdoc/>
    public void OnFrame(long time, PanelImage image)
    {
        if (_broken)
        {
            return;
        }

        var file = new FileInfo(Path.Combine(_folder.FullName, time.ToString("D12", CultureInfo.InvariantCulture) + ".png"));
        try
        {
            File.WriteAllBytes(file.FullName, PanelPng.Encode(image, Scale));
        }
        catch (IOException error)
        {
            _broken = true;
            _failed(file, error);
        }
    }
}
