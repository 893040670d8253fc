using System;
using System.Collections.Generic;

namespace AcuTimer.Upload.Wire;

/// <summary>
/// Finds packets in what comes from a device, whatever lies between them. A packet whose checksums are wrong is none; the
/// search goes on one byte behind its beginning.
/// </summary>
public sealed class PacketReader
{
    private const int MostPayload = 2048;

    private readonly List<byte> _bytes = [];

    /// <summary>The device makes checksums; until that is known 0 is taken for one, too.</summary>
    public bool Checked { get; set; }

    /// <summary>Bytes that were part of no packet.</summary>
    public long Strays { get; private set; }

    /// <summary>Takes what has come.</summary>
    public void Add(ReadOnlySpan<byte> bytes) => _bytes.AddRange(bytes);

    /// <summary>Forgets what has come so far.</summary>
    public void Clear() => _bytes.Clear();

    /// <summary>The next whole packet; null when there is none yet.</summary>
    public Packet? Next()
    {
        while (FindMarker() && _bytes.Count >= PacketHeader.Bytes)
        {
            Span<byte> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes);
            PacketHeader header = PacketHeader.Read(all);
            if (header.Size > MostPayload || !Good(header.HeaderCrc, PacketHeader.CrcOf(all)))
            {
                Skip(1);
                continue;
            }

            int length = PacketHeader.Bytes + (int)header.Size;
            if (all.Length < length)
            {
                return null;
            }

            byte[] payload = all[PacketHeader.Bytes..length].ToArray();
            if (Good(header.PayloadCrc, Crc.Of(payload)))
            {
                _bytes.RemoveRange(0, length);
                return new Packet(header, payload);
            }

            Skip(1);
        }

        return null;
    }

    private bool Good(uint said, uint made) => said == made || (!Checked && said == 0);

    /// <summary>Drops what cannot be the beginning of a packet.</summary>
    private bool FindMarker()
    {
        Span<byte> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes);
        int at = 0;
        while (at < all.Length && !Begins(all[at..]))
        {
            at++;
        }

        Skip(at);
        return _bytes.Count > 0;
    }

    private static bool Begins(ReadOnlySpan<byte> bytes)
    {
        int length = Math.Min(bytes.Length, PacketHeader.MarkerBytes);
        return bytes[..length].SequenceEqual(PacketHeader.Marker[..length]);
    }

    private void Skip(int count)
    {
        _bytes.RemoveRange(0, count);
        Strays += count;
    }
}
