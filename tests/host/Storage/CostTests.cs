using System;
using System.Linq;
using AcuTimer.Benchmarks.Lives;
using AcuTimer.Board;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Settings;
using AcuTimer.Core.Storage;
using AcuTimer.Core.Tables;
using AcuTimer.Device.Tests.Fakes;
using AcuTimer.Esp32;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Storage;

/// <summary>What the storage costs: memory while nothing happens, and writes a day.</summary>
public sealed class CostTests(ITestOutputHelper output)
{
    [Fact]
    public void Looking_into_an_empty_inbox_allocates_nothing()
    {
        var tables = new TableStore(new Empty());
        tables.Open(new RoutineTable());
        tables.Poll(0);
        var quiet = true;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 1; i < 1000; i++)
        {
            quiet &= tables.Poll(i * 100_000L) == TableUpdate.None;
        }

        Assert.True(quiet);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void The_same_place_allocates_nothing()
    {
        var table = BuiltIn.Table();
        var snapshot = new ResumeSnapshot(new Memory());
        var clock = new FakeClock();
        var session = Places.At(table, 0, 1, false, clock);
        Places.Keep(snapshot, session, clock.Microseconds);
        var kept = true;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            kept &= Places.Keep(snapshot, session, clock.Microseconds);
        }

        Assert.True(kept);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>The numbers of firmware/README.md: two sessions of the longest routine, every step and side and every half minute kept, one setting changed.</summary>
    [Fact]
    public void A_day_of_use_writes_this_much()
    {
        var board = new StoreBoard();
        var table = BuiltIn.Table();
        var longest = Enumerable.Range(0, table.RoutineCount).MaxBy(r => Visits(table, r));
        Day(board, table, longest);
        var before = board.Flash.Operations;
        var bytes = new Bytes();
        board.Board.AddListener(bytes);
        Day(board, table, longest);

        output.WriteLine($"{Visits(table, longest)} steps and sides a session; {board.Flash.Operations - before} operations, {bytes.Writes} files written, {bytes.Sum} bytes a day");
        Assert.InRange(bytes.Writes, 10, 120);
        Assert.InRange(bytes.Sum, 500, 12_000);
    }

    private static void Day(StoreBoard board, RoutineTable table, int routine)
    {
        for (var session = 0; session < 2; session++)
        {
            board.Run(() => Session(table, routine));
        }

        board.Run(() =>
        {
            var keeper = new SettingsKeeper(new FileStore());
            var settings = new DeviceSettings();
            keeper.Load(settings);
            settings.Contrast ^= 1;
            keeper.Save(settings);
        });
    }

    private static void Session(RoutineTable table, int routine)
    {
        var clock = new FakeClock();
        var device = new LifeDevice(new FileStore(), table, clock);
        device.Begin(routine, new SessionOptions());
        while (device.Session.NextDue != long.MaxValue)
        {
            clock.Microseconds = device.Session.NextDue;
            device.Turn();
            if (device.Session.Cursor.Length == long.MaxValue && device.Session.State == SessionState.Running)
            {
                device.Session.Proceed(clock.Microseconds);
            }
        }

        device.Turn();
        Assert.Equal(1, device.Memory.History.Days);
    }

    private static int Visits(RoutineTable table, int routine) =>
        Enumerable.Range(0, table.Routine(routine, TableFormat.Routine.StepCount)).Sum(s => TwoSided(table, routine, s) ? 2 : 1);

    private static bool TwoSided(RoutineTable table, int routine, int step)
    {
        var plan = new StepPlan();
        plan.Load(table, table.FirstStep(routine) + step);
        return StepTiming.TwoSided(plan.Side);
    }

    private sealed class Bytes : IBoardListener
    {
        public int Writes { get; private set; }

        public int Sum { get; private set; }

        public void OnFlash(long time, FlashOperation operation)
        {
            Writes += operation.Kind == FlashOperationKind.Commit ? 1 : 0;
            Sum += operation.Bytes;
        }
    }

    private class Empty : IStore
    {
        public virtual int Length(string name) => StoreResult.Missing;

        public virtual int Read(string name, int offset, byte[] buffer, int length) => StoreResult.Missing;

        public virtual bool Write(string name, byte[] data, int length) => false;

        public virtual bool Append(string name, byte[] data, int length) => false;

        public virtual bool Matches(string name, byte[] data, int length) => Length(name) == length;

        public virtual bool Delete(string name) => true;
    }

    private sealed class Memory : Empty
    {
        private readonly System.Collections.Generic.Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

        public override int Length(string name) => _files.TryGetValue(name, out var file) ? file.Length : StoreResult.Missing;

        public override int Read(string name, int offset, byte[] buffer, int length)
        {
            var count = Math.Min(length, _files[name].Length - offset);
            Array.Copy(_files[name], offset, buffer, 0, count);
            return count;
        }

        public override bool Write(string name, byte[] data, int length)
        {
            _files[name] = data[..length];
            return true;
        }
    }
}
