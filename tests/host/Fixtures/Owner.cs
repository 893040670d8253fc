using System;
using System.Globalization;
using System.IO;
using AcuTimer.Board;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Settings;
using AcuTimer.Core.Storage;
using AcuTimer.Device.Tests.Fakes;
using AcuTimer.Tests.Simulator;

namespace AcuTimer.Tests.Fixtures;

/// <summary>Somebody who had the device before: what is in its storage when the power comes.</summary>
internal sealed class Owner : ICalendar
{
    private static readonly DateTime Date = new(2026, 3, 14, 9, 0, 0, DateTimeKind.Utc);

    private readonly MemoryStore store = new();
    private readonly History history;

    public Owner() => history = new History(store, this);

    public int Today { get; set; } = (int)(Date - new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc)).TotalDays;

    public int Hours => 0;

    /// <summary>The board of somebody who has answered every safety question with no.</summary>
    public static void HasNoTrouble(SimulatedBoard board)
    {
        var owner = new Owner();
        owner.Answers(Caution.None);
        owner.HandOver(board);
    }

    /// <summary>The board of somebody who need not be waited for at a new point, and was not asked anything yet.</summary>
    public static void KnowsThePoints(SimulatedBoard board) => Sets(board, new DeviceSettings { NewReadySeconds = 0 });

    /// <summary>The board of somebody who has set something, and was not asked anything yet.</summary>
    public static void Sets(SimulatedBoard board, DeviceSettings settings)
    {
        var owner = new Owner();
        new SettingsKeeper(owner.store).Save(settings);
        owner.HandOver(board);
    }

    /// <summary>Has answered every safety question, those named with yes.</summary>
    public void Answers(Caution yes, int newReadySeconds = 0)
    {
        var settings = new DeviceSettings { NewReadySeconds = newReadySeconds, Asked = CautionSet.Questions, Answers = yes, AskedOn = Today };
        new SettingsKeeper(store).Save(settings);
    }

    /// <summary>Has done a routine so many times, so many days ago.</summary>
    public void Did(int routine, int times, int daysAgo)
    {
        Today -= daysAgo;
        for (var i = 0; i < times; i++)
        {
            history.Add(History.Key(BuiltIn.Table(), routine), 0);
        }

        Today += daysAgo;
        history.Save();
    }

    /// <summary>Was cut off in a routine.</summary>
    public void WasCutOff(int routine, int step) => Places.Keep(new ResumeSnapshot(store), BuiltIn.Table(), routine, step);

    /// <summary>Hands the device over: its files, and its clock.</summary>
    public void HandOver(SimulatedBoard board)
    {
        board.At(0, () => board.SetUtcTicks(Date.Ticks));
        foreach (var (name, content) in store.Files)
        {
            board.Flash.Put(@"I:\" + name, content);
        }
    }
}
