using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace AcuTimer.Tests.Format;

/// <summary>
/// A reader of routine tables written from FORMAT.md. It shares nothing with the firmware or the compiler, not even a
/// constant: if it reads the same, the page says enough.
/// </summary>
internal sealed class IndependentReader
{
    private readonly byte[] _bytes;
    private readonly Dictionary<int, (int Size, int Offset, int Count)> _sections = [];

    public IndependentReader(byte[] bytes)
    {
        _bytes = bytes;
        if (U32(0) != 0x54554341 || bytes[4] != 1 || U32(8) != bytes.Length || Crc() != U32(12))
        {
            throw new InvalidDataException("not a routine table of version 1");
        }

        for (int i = 0; i < U16(16); i++)
        {
            int entry = U16(6) + (12 * i);
            _sections.Add(U16(entry), (U16(entry + 2), (int)U32(entry + 4), (int)U32(entry + 8)));
        }

        Points = Records(2, at => new Point(
            Text(at), Text(at + 2), Text(at + 4), Text(at + 6), Text(at + 8), Text(at + 10), Text(at + 12), U16(at + 14), U8(at + 16),
            U8(at + 17), U8(at + 18) - 1, U8(at + 19), U8(at + 20), U8(at + 21) - 1, U8(at + 22) - 1, (U8(at + 23) & 1) != 0, Text(at + 24)));
        Routines = Records(3, at => new Routine(
            Text(at), U16(at + 2), U8(at + 4), U8(at + 5), U16(at + 6), U8(at + 8), U8(at + 9), U8(at + 10), U8(at + 11), U8(at + 12),
            U8(at + 13), U8(at + 14), U8(at + 15) - 1, U16(at + 16) == 0xFFFF ? -1 : U16(at + 16), (U8(at + 18) & 1) != 0, U8(at + 19)));
        Steps = Records(4, at => new Step(
            U8(at), U8(at + 1), U8(at + 2) & 7, (U8(at + 2) >> 3) & 3, (U8(at + 2) & 0x20) != 0, (U8(at + 2) & 0x40) != 0, U8(at + 3) - 1,
            U8(at + 4), U8(at + 5), U16(at + 6)));
        Manners = Records(5, at => new Manner(
            U8(at) & 0x1F, (U8(at) & 0x20) != 0, (U8(at) & 0x40) != 0, U8(at + 1) * 50, U8(at + 2), U8(at + 3), U8(at + 4), U8(at + 5),
            U8(at + 6) * 100, U8(at + 7) * 100, U8(at + 8), U8(at + 9) & 15, U8(at + 9) >> 4));
        Cues = Records(6, at => new Cue(Text(at), Text(at + 2), Text(at + 4)));
        Tips = Records(7, Text);
        Documents = Records(8, at => new Document(Text(at), Text(at + 2)));
        Maps = Records(9, at => new Map(Text(at), U8(at + 4), U8(at + 5), (U8(at + 6) & 1) != 0, Pixels(at)));
        Origins = Records(11, at => new Origin(U8(at) - 1, U8(at + 1), U8(at + 2)));
    }

    public Point[] Points { get; }

    public Routine[] Routines { get; }

    public Step[] Steps { get; }

    public Manner[] Manners { get; }

    public Cue[] Cues { get; }

    public string[] Tips { get; }

    public Document[] Documents { get; }

    public Map[] Maps { get; }

    public Origin[] Origins { get; }

    /// <summary>Whether the header's hash is that of the sections.</summary>
    public bool HashMatches => SHA256.HashData(_bytes.AsSpan(U16(6) + (12 * U16(16)))).AsSpan(0, 16).SequenceEqual(_bytes.AsSpan(20, 16));

    /// <summary>Seconds of a whole routine, where no step has an open end.</summary>
    public double Seconds(int index)
    {
        Routine routine = Routines[index];
        double sum = 0;
        for (int i = routine.FirstStep; i < routine.FirstStep + routine.StepCount; i++)
        {
            (Step step, Manner manner) = (Steps[i], Manners[Steps[i].Manner]);
            bool follows = i + 1 < routine.FirstStep + routine.StepCount && Steps[i + 1].Joined;
            double other = step.Joined ? manner.Prepare : follows ? manner.Prepare + manner.Switch : manner.Switch;
            sum += manner.Prepare + Side(step, manner) + (step.Side is 3 or 5 ? other + Side(step, manner) : 0);
        }

        return sum * routine.Rounds;
    }

    private static double Side(Step step, Manner manner)
    {
        int repetitions = manner.Rounds * manner.Stations;
        double hold = manner.Hold > 0 ? manner.Hold + 2 : 0;
        return manner.Ramp + hold + (repetitions * Work(step, manner)) + (2 * (repetitions - 1)) + manner.Release;
    }

    private static double Work(Step step, Manner manner)
    {
        int count = step.First + (256 * step.Second);
        double cycle = (manner.OnMs + manner.OffMs) / 1000.0;
        return manner.Technique switch
        {
            1 => (step.First > 0 && step.Second > 0 ? 2 : 0) + (step.Seconds > 0 ? step.Seconds
                : (step.First + step.Second) * (manner.SecondsPerDirection ? 1 : manner.TempoMs / 1000.0)),
            5 or 7 when step.Seconds == 0 => count * cycle,
            5 or 7 when count == 0 => Math.Floor(step.Seconds / cycle) * cycle,
            _ => step.Seconds > 0 ? step.Seconds : count * manner.TempoMs / 1000.0,
        };
    }

    private byte[] Pixels(int map)
    {
        var made = new List<byte>();
        int at = _sections[10].Offset + U16(map + 2);
        int size = U8(map + 4) * U8(map + 5);
        bool coded = (U8(map + 6) & 2) != 0;
        while (made.Count < size)
        {
            int control = coded ? U8(at++) : 0;
            made.AddRange(control < 0x80 ? _bytes[at..(at + control + 1)] : Enumerable.Repeat(_bytes[at], control - 0x80 + 2));
            at += control < 0x80 ? control + 1 : 1;
        }

        return made.ToArray();
    }

    private T[] Records<T>(int id, Func<int, T> read) => _sections.TryGetValue(id, out (int Size, int Offset, int Count) section)
        ? Enumerable.Range(0, section.Count).Select(i => read(section.Offset + (i * section.Size))).ToArray()
        : [];

    private string Text(int field)
    {
        int start = _sections[1].Offset + U16(field);
        return Encoding.UTF8.GetString(_bytes, start, Array.IndexOf(_bytes, (byte)0, start) - start);
    }

    private uint Crc()
    {
        uint crc = 0xFFFFFFFF;
        for (int i = 0; i < _bytes.Length; i++)
        {
            crc ^= i is >= 12 and < 16 ? 0u : _bytes[i];
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }

    private int U8(int at) => _bytes[at];

    private int U16(int at) => _bytes[at] + (256 * _bytes[at + 1]);

    private uint U32(int at) => (uint)U16(at) + (65536u * (uint)U16(at + 2));

    internal sealed record Point(
        string Code, string Name, string Pinyin, string Aliases, string Place, string Big, string Source, int Cautions, int Ceiling,
        int Laterality, int Map, int MarkX, int MarkY, int First, int Second, bool NoHold, string Region);

    internal sealed record Routine(
        string Title, int FirstStep, int StepCount, int AppliedBy, int Gates, int PerDay, int PerWeek, int Weeks, int Rounds, int FirstTip,
        int BeforeTips, int AfterTips, int Document, int FirstOrigin, bool DoseIsDefault, int Sessions);

    internal sealed record Step(
        int Point, int Manner, int Side, int Pressure, bool Joined, bool UntilReleased, int Cue, int First, int Second, int Seconds);

    internal sealed record Manner(
        int Technique, bool CounterclockwiseFirst, bool SecondsPerDirection, int TempoMs, int Ramp, int Prepare, int Release, int Switch,
        int OnMs, int OffMs, int Hold, int Rounds, int Stations);

    internal sealed record Cue(string Big, string Self, string Partner);

    internal sealed record Document(string Id, string Title);

    internal sealed record Map(string Name, int Width, int Pages, bool Symmetric, byte[] Pixels);

    internal sealed record Origin(int Document, int Passage, int Defaults);
}
