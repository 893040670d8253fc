using System;
using System.Collections.Generic;
using AcuTimer.Core.Bytes;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Tables;
using AcuTimer.Esp32;
using Xunit;

namespace AcuTimer.Tests.Storage;

/// <summary>Tables that come over USB while the device looks into the inbox, through the real file store.</summary>
public sealed class UploadTests
{
    private const string Inbox = @"I:\" + TableStore.InboxName;
    private const int Packet = 1024;

    private readonly StoreBoard _board = new();
    private readonly List<(long Second, TableUpdate Update)> _seen = [];

    [Theory]
    [InlineData(10)]
    [InlineData(400)]
    [InlineData(900)]
    [InlineData(3000)]
    public void A_table_that_grows_packet_by_packet_is_taken_once(int millisecondsAPacket)
    {
        var arrived = Upload(TableBytes.BuiltIn, 500, millisecondsAPacket);

        Poll(arrived + 3000);

        Assert.Contains(_seen, s => s.Update == TableUpdate.Updated && s.Second * 1000 >= arrived);
        Assert.DoesNotContain(_seen, s => s.Update == TableUpdate.Refused);
        Assert.Single(_seen, s => s.Update == TableUpdate.Updated);
        Assert.Null(_board.Flash.Get(Inbox));
        Assert.Equal(TableBytes.BuiltIn.Length + TableMark.Size, _board.Flash.Get(@"I:\routines.a")!.Length);
    }

    [Fact]
    public void A_second_upload_over_a_refused_one_is_taken()
    {
        var bad = (byte[])TableBytes.BuiltIn.Clone();
        bad[5000] ^= 8;
        Upload(bad, 0, 10);
        Upload(TableBytes.BuiltIn, 10_000, 10);

        Poll(60_000);

        Assert.Equal([TableUpdate.Refused, TableUpdate.Updated], Ends());
    }

    [Fact]
    public void An_upload_that_breaks_off_is_refused_once_and_the_next_one_taken()
    {
        Upload(TableBytes.BuiltIn[..4000], 0, 10);
        Upload(TableBytes.BuiltIn, 30_000, 10);

        Poll(40_000);

        Assert.Equal([TableUpdate.Refused, TableUpdate.Updated], Ends());
    }

    [Fact]
    public void No_rubbish_is_taken_and_nothing_throws()
    {
        var random = new Random(4);
        for (var i = 0; i < 300; i++)
        {
            var rubbish = (byte[])TableBytes.BuiltIn.Clone();
            for (var change = random.Next(1, 5); change > 0; change--)
            {
                rubbish[random.Next(rubbish.Length)] ^= (byte)random.Next(1, 256);
            }

            if (i % 2 == 0)
            {
                LittleEndian.Put32(rubbish, TableFormat.Header.Crc, TableBytes.Crc(rubbish, rubbish.Length));
            }

            CheckRubbish(rubbish[..(i % 3 == 0 ? random.Next(rubbish.Length) : rubbish.Length)]);
        }
    }

    /// <summary>Whatever comes of it, the device has a table that passes its own checks.</summary>
    private void CheckRubbish(byte[] rubbish)
    {
        _board.Flash.Put(Inbox, rubbish);
        var error = _board.Ask(() =>
        {
            var tables = new TableStore(new FileStore());
            var table = new RoutineTable();
            tables.Open(table);
            tables.Poll(0);
            do
            {
                tables.Poll(10 * TableStore.PollMicroseconds);
            }
            while (tables.Busy);
            var bytes = new byte[table.Length];
            table.Read(0, bytes, bytes.Length);
            return new RoutineTable().Open(bytes, bytes.Length);
        });
        Assert.Equal(TableError.None, error);
    }

    private IEnumerable<TableUpdate> Ends()
    {
        foreach (var (_, update) in _seen)
        {
            if (update is TableUpdate.Updated or TableUpdate.Refused)
            {
                yield return update;
            }
        }
    }

    /// <summary>Removes the file at a time and appends a packet now and then, as nanoff does.</summary>
    /// <returns>When the last packet arrives, in milliseconds.</returns>
    private long Upload(byte[] table, long from, int millisecondsAPacket)
    {
        long at = from;
        for (var length = Math.Min(Packet, table.Length); ; length = Math.Min(length + Packet, table.Length))
        {
            var part = table[..length];
            _board.Board.At(at * 1000, () => _board.Flash.Put(Inbox, part));
            if (length == table.Length)
            {
                return at;
            }

            at += millisecondsAPacket;
        }
    }

    /// <summary>The idle loop: it comes round at least once a second.</summary>
    private void Poll(long milliseconds) => _board.Run(() =>
    {
        var tables = new TableStore(new FileStore());
        tables.Open(new RoutineTable());
        while (_board.Board.Now < milliseconds * 1000)
        {
            _seen.Add((_board.Board.Now / 1_000_000, tables.Poll(_board.Board.Now)));
            _board.Board.Sleep(tables.Busy ? 0 : 250);
        }
    });
}
