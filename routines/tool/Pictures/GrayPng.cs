using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Tool.Pictures;

/// <summary>Reads a PNG of any colour type and depth, not interlaced, as shades.</summary>
internal static class GrayPng
{
    private const int MostBytes = 20 << 20;
    private const int MostPixels = 40_000_000;

    /// <exception cref="IOException">It is no such file, or larger than any drawing.</exception>
    public static GrayPicture Read(string path)
    {
        byte[] file = PictureFile.Read(path, MostBytes, "");
        try
        {
            return new PngPixels(file).Read();
        }
        catch (Exception problem) when (problem is InvalidDataException or EndOfStreamException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new IOException($"'{path}' is not a PNG that can be read: save it as PNG, not interlaced.", problem);
        }
    }

    /// <summary>The parts of a file on their way to shades.</summary>
    private sealed class PngPixels
    {
        private static readonly int[] Channels = [1, 0, 3, 1, 2, 0, 4];

        private readonly byte[] _file;
        private readonly List<byte> _packed = [];
        private byte[] _palette = [];
        private byte[] _clear = [];
        private int _width;
        private int _height;
        private int _depth;
        private int _type;

        public PngPixels(byte[] file) => _file = file;

        public GrayPicture Read()
        {
            if (!_file.AsSpan().StartsWith(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }))
            {
                throw new InvalidDataException();
            }

            for (int at = 8; at + 12 <= _file.Length;)
            {
                int length = BinaryPrimitives.ReadInt32BigEndian(_file.AsSpan(at));
                Chunk(System.Text.Encoding.ASCII.GetString(_file, at + 4, 4), _file.AsSpan(at + 8, length));
                at += length + 12;
            }

            return Unpack();
        }

        private void Chunk(string type, ReadOnlySpan<byte> data)
        {
            switch (type)
            {
                case "IHDR":
                    _width = BinaryPrimitives.ReadInt32BigEndian(data);
                    _height = BinaryPrimitives.ReadInt32BigEndian(data[4..]);
                    (_depth, _type) = (data[8], data[9]);
                    if ((long)_width * _height > MostPixels)
                    {
                        throw new IOException($"The picture has {_width} x {_height} dots, more than {MostPixels / 1_000_000} million: save it smaller; the map has at most {ReadingLimits.MapWidth} x {ReadingLimits.MapHeight}.");
                    }

                    if (data[12] != 0 || _width <= 0 || _height <= 0 || _type > 6 || Channels[_type] == 0)
                    {
                        throw new InvalidDataException();
                    }

                    break;
                case "PLTE":
                    _palette = data.ToArray();
                    break;
                case "tRNS":
                    _clear = data.ToArray();
                    break;
                case "IDAT":
                    _packed.AddRange(data);
                    break;
            }
        }

        private GrayPicture Unpack()
        {
            int channels = Channels[_type];
            int step = Math.Max(1, channels * _depth / 8);
            int length = ((_width * channels * _depth) + 7) / 8;
            byte[] shades = new byte[_width * _height];
            byte[] above = new byte[length];
            using var packed = new MemoryStream(_packed.ToArray());
            using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
            for (int y = 0; y < _height; y++)
            {
                int filter = zlib.ReadByte();
                byte[] row = new byte[length];
                zlib.ReadExactly(row);
                Unfilter(filter, row, above, step);
                for (int x = 0; x < _width; x++)
                {
                    shades[(y * _width) + x] = Shade(row, x);
                }

                above = row;
            }

            return new GrayPicture(_width, _height, shades);
        }

        private static void Unfilter(int filter, byte[] row, byte[] above, int step)
        {
            for (int i = 0; i < row.Length; i++)
            {
                int left = i >= step ? row[i - step] : 0;
                int corner = i >= step ? above[i - step] : 0;
                row[i] += (byte)(filter switch
                {
                    0 => 0,
                    1 => left,
                    2 => above[i],
                    3 => (left + above[i]) / 2,
                    4 => Paeth(left, above[i], corner),
                    _ => throw new InvalidDataException(),
                });
            }
        }

        private static int Paeth(int left, int above, int corner)
        {
            int guess = left + above - corner;
            (int a, int b, int c) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
            return a <= b && a <= c ? left : b <= c ? above : corner;
        }

        private byte Shade(byte[] row, int x)
        {
            int channels = Channels[_type];
            int first = Sample(row, x * channels);
            if (_type == 3)
            {
                int alpha = first < _clear.Length ? _clear[first] : 255;
                return OnWhite(Luma(_palette[first * 3], _palette[(first * 3) + 1], _palette[(first * 3) + 2]), alpha);
            }

            int gray = channels >= 3 ? Luma(Scaled(first), Scaled(Sample(row, (x * channels) + 1)), Scaled(Sample(row, (x * channels) + 2))) : Scaled(first);
            return OnWhite(gray, channels is 2 or 4 ? Scaled(Sample(row, (x * channels) + channels - 1)) : 255);
        }

        private int Sample(byte[] row, int index) => _depth switch
        {
            8 => row[index],
            16 => row[index * 2],
            _ => (row[index * _depth / 8] >> (8 - _depth - (index * _depth % 8))) & ((1 << _depth) - 1),
        };

        private int Scaled(int sample) => _depth >= 8 ? sample : sample * 255 / ((1 << _depth) - 1);

        private static int Luma(int red, int green, int blue) => ((red * 299) + (green * 587) + (blue * 114)) / 1000;

        private static byte OnWhite(int gray, int alpha) => (byte)(((gray * alpha) + (255 * (255 - alpha))) / 255);
    }
}
