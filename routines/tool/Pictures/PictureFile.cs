using System.IO;

namespace AcuTimer.Tool.Pictures;

/// <summary>The bytes of a picture, up to a limit: a device file has no honest length, and some have no end.</summary>
internal static class PictureFile
{
    /// <param name="path">The file.</param>
    /// <param name="most">The most bytes that it may have.</param>
    /// <param name="advice">What to do about a larger one.</param>
    public static byte[] Read(string path, int most, string advice)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"'{path}' is a folder, not a picture.");
        }

        using FileStream file = File.OpenRead(path);
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        for (int read; (read = file.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > most)
            {
                throw new IOException($"'{path}' is larger than {most >> 20} MB{advice}.");
            }
        }

        return bytes.ToArray();
    }
}
