using System;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace AcuTimer.Studio.Routines;

/// <summary>A routine in the fragment of a link: it never leaves the browsers at both ends.</summary>
internal static class SharedLink
{
    private const string Begin = "#routine=";

    /// <summary>The fragment.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="text">The routine.</param>
    public static string Of(string name, string text)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize))
        {
            deflate.Write(Encoding.UTF8.GetBytes(name + "\n" + text));
        }

        return Begin + Convert.ToBase64String(packed.ToArray()).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    /// <summary>What a fragment holds; null where it is none of these. What is damaged or too long is said to be.</summary>
    public static FileImport? Read(string fragment)
    {
        if (!fragment.StartsWith(Begin, StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            var text = fragment[Begin.Length..].Replace('-', '+').Replace('_', '/');
            using var deflate = new DeflateStream(new MemoryStream(Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='))), CompressionMode.Decompress);
            var bytes = new byte[FileImport.MostBytes + 1];
            var length = deflate.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            var end = Array.IndexOf(bytes, (byte)'\n', 0, length);
            return length > FileImport.MostBytes ? FileImport.TooLong("The link")
                : end < 0 ? Damaged
                : FileImport.Of(Path.GetFileName(Encoding.UTF8.GetString(bytes, 0, end)), bytes[(end + 1)..length]);
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            return Damaged;
        }
    }

    private static FileImport Damaged => new([], "The link holds no routine: it was cut or changed on the way.");
}
