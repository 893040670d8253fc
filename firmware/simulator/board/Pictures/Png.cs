using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace AcuTimer.Board.Pictures;

/// <summary>
/// Writes pictures as PNG, grayscale with one bit a pixel, and reads such files back. Compare pictures, not files:
/// another zlib may pack the same pixels into other bytes.
/// </summary>
public static class Png
{
    private const int HeaderLength = 13;
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Writes a file.</summary>
    public static void Save(Picture picture, string path) => File.WriteAllBytes(path, Encode(picture));

    /// <summary>Reads a file that <see cref="Save"/> wrote, or another of the same kind without filters.</summary>
    public static Picture Load(string path) => Decode(File.ReadAllBytes(path));

    /// <summary>The bytes of the file.</summary>
    public static byte[] Encode(Picture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        using var file = new MemoryStream();
        file.Write(Signature);
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), picture.Height);
        header[8] = 1; // one bit a pixel; colour type, compression, filter and interlace stay 0
        WriteChunk(file, "IHDR", header);
        WriteChunk(file, "IDAT", Pack(picture));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>The picture in a file's bytes.</summary>
    /// <exception cref="InvalidDataException">It is not such a file.</exception>
    public static Picture Decode(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Signature))
        {
            throw new InvalidDataException("not a PNG file");
        }

        Picture? picture = null;
        using var packed = new MemoryStream();
        for (var rest = file[Signature.Length..]; rest.Length >= 12;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            var type = Encoding.ASCII.GetString(rest.Slice(4, 4));
            var data = rest.Slice(8, length);
            if (type == "IHDR")
            {
                picture = ReadHeader(data);
            }
            else if (type == "IDAT")
            {
                packed.Write(data);
            }

            rest = rest[(length + 12)..];
        }

        Unpack(packed, picture ?? throw new InvalidDataException("PNG without a header"));
        return picture;
    }

    private static Picture ReadHeader(ReadOnlySpan<byte> data)
    {
        if (data[8] != 1 || data[9] != 0 || data[12] != 0)
        {
            throw new InvalidDataException("only PNG with one bit of gray a pixel, not interlaced, is read");
        }

        return new Picture(BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
    }

    private static byte[] Pack(Picture picture)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var row = new byte[1 + ((picture.Width + 7) / 8)];
            for (var y = 0; y < picture.Height; y++)
            {
                Array.Clear(row);
                for (var x = 0; x < picture.Width; x++)
                {
                    row[1 + (x / 8)] |= picture[x, y] ? (byte)(0x80 >> (x % 8)) : (byte)0;
                }

                zlib.Write(row);
            }
        }

        return packed.ToArray();
    }

    private static void Unpack(MemoryStream packed, Picture picture)
    {
        packed.Position = 0;
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        var row = new byte[1 + ((picture.Width + 7) / 8)];
        for (var y = 0; y < picture.Height; y++)
        {
            zlib.ReadExactly(row);
            if (row[0] != 0)
            {
                throw new InvalidDataException("only PNG without filters is read");
            }

            for (var x = 0; x < picture.Width; x++)
            {
                picture[x, y] = (row[1 + (x / 8)] & (0x80 >> (x % 8))) != 0;
            }
        }
    }

    private static void WriteChunk(MemoryStream file, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32(body));
        file.Write(number);
    }

    // The polynomial of PNG, bit by bit: the files are small.
    private static uint Crc32(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320u & (0u - (crc & 1u)));
            }
        }

        return ~crc;
    }
}
