using System;
using System.Security.Cryptography;

namespace AcuTimer.Board;

/// <summary>A picture of 128×64 pixels, as a person sees it: column 0 left, row 0 at the top, true = lit.</summary>
public sealed class PanelImage : IEquatable<PanelImage>
{
    public const int Width = 128;
    public const int Height = 64;

    private readonly byte[] _rows = new byte[Width * Height / 8];

    public bool this[int x, int y]
    {
        get => (_rows[Index(x, y)] & Mask(x)) != 0;
        internal set
        {
            if (value)
            {
                _rows[Index(x, y)] |= Mask(x);
            }
            else
            {
                _rows[Index(x, y)] &= (byte)~Mask(x);
            }
        }
    }

    /// <summary>Row by row from the top, 16 bytes a row, the leftmost pixel in the highest bit.</summary>
    public ReadOnlySpan<byte> Rows => _rows;

    public int LitPixels
    {
        get
        {
            var lit = 0;
            foreach (var row in _rows)
            {
                lit += int.PopCount(row);
            }

            return lit;
        }
    }

    /// <summary>SHA-256 over <see cref="Rows"/>, 64 lower-case hexadecimal digits.</summary>
    public string Sha256() => Convert.ToHexStringLower(SHA256.HashData(_rows));

    public bool Equals(PanelImage? other) => other is not null && _rows.AsSpan().SequenceEqual(other._rows);

    public override bool Equals(object? obj) => Equals(obj as PanelImage);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(_rows);
        return hash.ToHashCode();
    }

    private static int Index(int x, int y)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)x, (uint)Width, nameof(x));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)y, (uint)Height, nameof(y));
        return (y * (Width / 8)) + (x / 8);
    }

    private static byte Mask(int x) => (byte)(0x80 >> (x & 7));
}
