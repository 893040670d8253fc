using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace AcuTimer.Compiler.Table;

/// <summary>
/// Zero-terminated UTF-8 texts, each once. A text that another one ends with is not stored: it points into that one.
/// The order is that of the bytes, so it does not depend on who asked first.
/// </summary>
internal sealed class StringPool
{
    private readonly Dictionary<string, int> _offsets = new() { [""] = 0 };

    public StringPool(IEnumerable<string> texts)
    {
        var bytes = new List<byte> { 0 };
        List<byte[]> hosts = Hosts(texts);
        foreach (byte[] host in hosts)
        {
            int start = bytes.Count;
            bytes.AddRange(host);
            bytes.Add(0);
            AddSuffixes(host, start);
        }

        Bytes = bytes.ToArray();
    }

    public byte[] Bytes { get; }

    /// <summary>Where a text begins. It must be one of those that the pool was made from.</summary>
    public int OffsetOf(string text) => _offsets[text];

    private List<byte[]> Hosts(IEnumerable<string> texts)
    {
        List<byte[]> all = texts.Where(t => t.Length > 0).Distinct().Select(Encoding.UTF8.GetBytes).ToList();
        foreach (byte[] one in all)
        {
            _offsets[Encoding.UTF8.GetString(one)] = -1;
        }

        // Sorted from the end backwards, a text stands right before those that it is the end of.
        all.Sort(CompareFromEnd);
        var hosts = new List<byte[]>();
        for (int i = 0; i < all.Count; i++)
        {
            if (i + 1 == all.Count || !all[i + 1].AsSpan().EndsWith(all[i]))
            {
                hosts.Add(all[i]);
            }
        }

        hosts.Sort((a, b) => a.AsSpan().SequenceCompareTo(b));
        return hosts;
    }

    private void AddSuffixes(byte[] host, int start)
    {
        for (int i = 0; i < host.Length; i++)
        {
            // Not in the middle of a character.
            if ((host[i] & 0xC0) == 0x80)
            {
                continue;
            }

            string suffix = Encoding.UTF8.GetString(host, i, host.Length - i);
            if (_offsets.TryGetValue(suffix, out int offset) && offset < 0)
            {
                _offsets[suffix] = start + i;
            }
        }
    }

    private static int CompareFromEnd(byte[] a, byte[] b)
    {
        int shorter = Math.Min(a.Length, b.Length);
        for (int i = 1; i <= shorter; i++)
        {
            int difference = a[^i] - b[^i];
            if (difference != 0)
            {
                return difference;
            }
        }

        return a.Length - b.Length;
    }
}
