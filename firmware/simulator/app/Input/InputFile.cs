using System.IO;

namespace AcuTimer.Simulator.Input;

/// <summary>Reads what the command line names: to its end, but never more than makes sense.</summary>
internal static class InputFile
{
    /// <summary>Reads a file that the person gave.</summary>
    /// <param name="file">Where it is.</param>
    /// <param name="what">What it should be, such as "table".</param>
    /// <param name="most">Most bytes that such a file has.</param>
    /// <exception cref="InputException">It is not there, is something else, or is too large.</exception>
    public static byte[] Read(FileInfo file, string what, int most)
    {
        if (Directory.Exists(file.FullName))
        {
            throw new InputException($"{file.Name}: this is a folder, not a {what}.");
        }

        if (!file.Exists)
        {
            throw new InputException($"{file.Name}: there is no such {what}.");
        }

        using var stream = file.OpenRead();
        var bytes = new byte[most];
        var length = stream.ReadAtLeast(bytes, most, throwOnEndOfStream: false);
        return length < most || stream.ReadByte() < 0
            ? bytes[..length]
            : throw new InputException($"{file.Name}: larger than any {what}: over {most / 1024} KB.");
    }
}
