using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AcuTimer.Board.Wire;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Storage;
using AcuTimer.Core.Tables;
using AcuTimer.Upload.Client;

namespace AcuTimer.Benchmarks.Flash;

/// <summary>
/// Flashes a table and cuts the power at every packet and every change of the medium, once and twice in a row. Afterwards
/// the old or the new table plays, whole, and the next flash succeeds.
/// </summary>
internal sealed class CutCampaign
{
    private const string Inbox = @"I:\" + TableStore.InboxName;

    private readonly byte[] _old;
    private readonly byte[] _new;
    private readonly WireOptions _options;
    private readonly Dictionary<string, byte[]> _start;
    private ushort _sequence;

    public CutCampaign(byte[] old, byte[] @new, WireOptions options)
    {
        _old = old;
        _new = @new;
        _options = options;
        _start = Flashed(new Dictionary<string, byte[]>(), old);
    }

    /// <summary>Power cuts so far.</summary>
    public int Cuts { get; private set; }

    /// <summary>What went wrong; empty when nothing did.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>One cut at every place, in every way.</summary>
    public void Once()
    {
        foreach (Cut cut in Places(_start))
        {
            Finish(After(_start, cut), $"{cut}");
        }
    }

    /// <summary>The flash after a cut is cut, too.</summary>
    /// <param name="stride">Of the second cuts, one in so many.</param>
    public void Twice(int stride)
    {
        foreach (Cut first in Places(_start))
        {
            IReadOnlyDictionary<string, byte[]> between = After(_start, first);
            int number = 0;
            foreach (Cut second in Places(between))
            {
                if (number++ % stride == first.At % stride)
                {
                    Finish(After(between, second), $"{first}, then {second}");
                }
            }
        }
    }

    private List<Cut> Places(IReadOnlyDictionary<string, byte[]> files)
    {
        var whole = new CutMedium(files);
        var device = new LoopDevice(whole, _options);
        Flash(device, _new);
        var places = new List<Cut>();
        for (int change = 0; change < whole.Changes; change++)
        {
            places.AddRange(Enum.GetValues<CutEffect>().Select(effect => new Cut(change, effect)));
        }

        places.AddRange(Enumerable.Range(1, device.Heard.Count).Select(packet => new Cut(packet, null)));
        return places;
    }

    private IReadOnlyDictionary<string, byte[]> After(IReadOnlyDictionary<string, byte[]> files, Cut cut)
    {
        Cuts++;
        var medium = new CutMedium(files) { CutAt = cut.Effect is null ? -1 : cut.At, Effect = cut.Effect ?? default };
        Flash(new LoopDevice(medium, _options) { CutAfterPackets = cut.Effect is null ? cut.At : -1 }, _new);
        if (!Plays(medium.Files, _old) && !Plays(medium.Files, _new))
        {
            Wrong.Add($"{cut}: neither the old nor the new table plays");
        }

        return medium.Files;
    }

    private void Finish(IReadOnlyDictionary<string, byte[]> files, string cut)
    {
        try
        {
            if (!Plays(Flashed(files, _new), _new) || !Plays(Flashed(files, _old), _old))
            {
                Wrong.Add($"{cut}: the next flash did not bring its table");
            }
        }
        catch (InvalidOperationException problem)
        {
            Wrong.Add($"{cut}: {problem.Message}");
        }
    }

    private Dictionary<string, byte[]> Flashed(IReadOnlyDictionary<string, byte[]> files, byte[] table)
    {
        var medium = new CutMedium(files);
        FlashResult result = Flash(new LoopDevice(medium, _options), table);
        return result.IsGood ? new Dictionary<string, byte[]>(medium.Files) : throw new InvalidOperationException($"the next flash: {result.Error}");
    }

    private FlashResult Flash(LoopDevice device, byte[] table)
    {
        var client = new FlashClient(device, Inbox, "AcuTimer.", _sequence += 100);
        FlashResult result = client.Connect(CancellationToken.None).GetAwaiter().GetResult();
        result = result.IsGood ? client.Send(table, new NoProgress(), CancellationToken.None).GetAwaiter().GetResult() : result;
        return result.IsGood ? client.WaitTaken(table.Length, new NoProgress(), CancellationToken.None).GetAwaiter().GetResult() : result;
    }

    /// <summary>What a boot plays is this table, byte for byte.</summary>
    private static bool Plays(IReadOnlyDictionary<string, byte[]> files, byte[] table)
    {
        var running = new RoutineTable();
        new TableStore(new CutMedium(files)).Open(running);
        byte[] bytes = new byte[table.Length];
        return running.Length == table.Length && running.Read(0, bytes, bytes.Length) == bytes.Length && bytes.AsSpan().SequenceEqual(table);
    }

    /// <summary>A change of the medium and what becomes of it; or, without that, a packet.</summary>
    private readonly record struct Cut(int At, CutEffect? Effect);
}
