using System;
using AcuTimer.Board;
using AcuTimer.Core.Bytes;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Settings;
using AcuTimer.Core.Storage;
using AcuTimer.Core.Tables;
using AcuTimer.Device.Tests.Fakes;
using AcuTimer.Esp32;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Storage;

/// <summary>Power cuts through the real file store, on the simulated board.</summary>
public sealed class FlashCutTests
{
    private const string Inbox = @"I:\" + TableStore.InboxName;

    private const int Today = 9700;

    private static readonly RoutineTable Shipped = BuiltIn.Table();

    [Fact]
    public void Settings() => Run(new FlashCut(
        () =>
        {
            Change(s => s.Strength = 0);
            Change(s => s.Strength = 1);
        },
        null,
        () => Change(s => s.Strength = 2),
        () =>
        {
            var settings = new DeviceSettings();
            return !new SettingsKeeper(new FileStore()).Load(settings) ? 0 : settings.Strength;
        }), stride: 1, least: 35);

    [Fact]
    public void History_of_a_whole_season() => Run(new FlashCut(
        () =>
        {
            Count(History.MostDays, 3);
            Count(0, 1);
        },
        null,
        () =>
        {
            if (Load().Today(Shipped, 0) == 1)
            {
                Count(0, 1);
            }
        },
        () => Load() is { Days: History.MostDays } history && history.Count(1) == 3 ? history.Today(Shipped, 0) : 0), stride: 7, least: 270);

    [Fact]
    public void Snapshot() => Run(new FlashCut(
        () =>
        {
            Place(0);
            Place(1);
        },
        null,
        () => Place(2),
        () =>
        {
            var snapshot = new ResumeSnapshot(new FileStore());
            return snapshot.Load() ? snapshot.Place.Step : 0;
        }), stride: 1, least: 25);

    [Fact]
    public void Table() => Run(new FlashCut(
        () =>
        {
            Install(Version(1));
            Install(Version(2));
        },
        flash => flash.Put(Inbox, Version(3)),
        Poll,
        () =>
        {
            var table = new RoutineTable();
            var error = new TableStore(new FileStore()).Open(table);
            return error != TableError.None ? 0 : table.Byte(TableFormat.Header.SourceHash) - 1;
        }), stride: 701, least: 190);

    private static void Run(FlashCut cut, int stride, int least)
    {
        cut.Run(stride);
        Assert.True(cut.Cuts >= least, $"only {cut.Cuts} cuts");
    }

    private static void Change(Action<DeviceSettings> change)
    {
        var settings = new DeviceSettings();
        var keeper = new SettingsKeeper(new FileStore());
        keeper.Load(settings);
        change(settings);
        keeper.Save(settings);
    }

    private static History Load()
    {
        var history = new History(new FileStore(), new DayBefore { Today = Today });
        history.Load();
        return history;
    }

    /// <summary>Counts sessions on so many days before today, or today.</summary>
    private static void Count(int days, int sessions)
    {
        var calendar = new DayBefore { Today = Today - days };
        var history = new History(new FileStore(), calendar);
        history.Load();
        do
        {
            for (var i = 0; i < sessions; i++)
            {
                history.Add(History.Key(Shipped, 0), 0);
            }

            calendar.Today++;
        }
        while (calendar.Today < Today);
        history.Save();
    }

    private static void Place(int step)
    {
        var snapshot = new ResumeSnapshot(new FileStore());
        snapshot.Load();
        Places.Keep(snapshot, Shipped, 0, step);
    }

    /// <summary>The shipped table with another first byte of the source hash.</summary>
    private static byte[] Version(int number)
    {
        var bytes = (byte[])TableBytes.BuiltIn.Clone();
        bytes[TableFormat.Header.SourceHash] = (byte)number;
        LittleEndian.Put32(bytes, TableFormat.Header.Crc, TableBytes.Crc(bytes, bytes.Length));
        return bytes;
    }

    private static void Install(byte[] bytes)
    {
        new FileStore().Write(TableStore.InboxName, bytes, bytes.Length);
        Poll();
    }

    private static void Poll()
    {
        var tables = new TableStore(new FileStore());
        tables.Open(new RoutineTable());
        tables.Poll(0);
        do
        {
            tables.Poll(TableStore.PollMicroseconds);
        }
        while (tables.Busy);
    }

    private sealed class DayBefore : Core.Ports.ICalendar
    {
        public int Today { get; set; }

        public int Hours => 0;
    }
}
