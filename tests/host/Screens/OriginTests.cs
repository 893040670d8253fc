using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens;
using AcuTimer.Core.Screens.After;
using AcuTimer.Core.Screens.Break;
using AcuTimer.Core.Screens.Choice;
using AcuTimer.Core.Screens.Notices;
using AcuTimer.Core.Screens.Running;
using AcuTimer.Core.Screens.Setup;
using AcuTimer.Core.Screens.Setup.SelfTest;
using AcuTimer.Core.Screens.Start;
using Xunit;

namespace AcuTimer.Tests.Screens;

/// <summary>Every screen, every gesture: what began on one screen does nothing on the next, but for a step that its press has paused and that hurts; and no notice covers what must be answered.</summary>
public sealed class OriginTests
{
    private static readonly Dictionary<string, Func<Handheld, Screen>> Screens = new()
    {
        ["Boot"] = d => new BootScreen(d),
        ["Welcome"] = d => new WordsScreen(d, SafetyQuestion.Welcome, Rank.Open, new StartUp(d)),
        ["Gate"] = d => new GateScreen(d, CautionSet.Questions, new StartUp(d)),
        ["Care"] = d => new WordsScreen(d, Caution.Numbness, null),
        ["Resume"] = d => new ResumeScreen(d, new StartUp(d)),
        ["Trouble"] = d => new TroubleScreen(d, Trouble.Storage, new ListScreen(d)),
        ["NewTable"] = d => new NewTableScreen(d, new ListScreen(d)),
        ["List"] = d => new ListScreen(d),
        ["Detail"] = d => new DetailScreen(d, 0),
        ["Pregnant"] = d => new WordsScreen(d, Caution.Pregnancy, null),
        ["Injured"] = d => new WordsScreen(d, Caution.Injury, null),
        ["NoneLeft"] = d => new WordsScreen(d, "NONE LEFT\n\n\n\n", Rank.Safety, null),
        ["Enough"] = d => new EnoughScreen(d, new Departure(d, 0)),
        ["Tips"] = d => new TipsScreen(d, new Departure(d, 0)),
        ["Running"] = d => new RunningScreen(d),
        ["Paused"] = d => new RunningScreen(d).Paused,
        ["Pain"] = d => new RunningScreen(d).Pain,
        ["Done"] = d => DoneScreen.Of(d, 0),
        ["Settings"] = d => new SettingsScreen(d),
        ["Answers"] = d => new AnswersScreen(d),
        ["History"] = d => new HistoryScreen(d),
        ["Tutor"] = d => new TutorScreen(d),
        ["About"] = d => new AboutScreen(d),
        ["BatteryTrim"] = d => new BatteryTrimScreen(d),
        ["Reset"] = d => new ResetScreen(d),
        ["PanelTest"] = d => new PanelTestScreen(d),
        ["MotorTest"] = d => new MotorTestScreen(d),
        ["ButtonsTest"] = d => new ButtonsTestScreen(d),
        ["StorageTest"] = d => new StorageTestScreen(d),
        ["BatteryTest"] = d => new BatteryTestScreen(d),
    };

    private readonly Handheld device = Bench.Device();
    private readonly Navigator navigator;

    public OriginTests()
    {
        device.Session.Begin(device.Table, 0, new SessionOptions(), 0);
        navigator = new Navigator(device);
    }

    public static TheoryData<string> Names => [.. Screens.Keys];

    [Fact]
    public void EveryKindOfScreenIsHere() => Assert.Equal(
        typeof(Screen).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Screen)) && !t.IsAbstract).Select(t => t.Name).Order(StringComparer.Ordinal),
        Screens.Values.Select(make => make(device).GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatBeginsOnItActsOnNoOther(string name)
    {
        foreach (var other in Screens.Keys.Where(k => k != name))
        {
            foreach (var button in Enum.GetValues<Button>())
            {
                Assert.True(Stays(name, other, button, ButtonGesture.Tap));
                var pain = name == "Running" && other == "Paused" && button == Button.Ok;
                Assert.Equal(!pain, Stays(name, other, button, ButtonGesture.Long));
                Assert.Equal(pain, navigator.Current is PainScreen && other != "Pain");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NothingCoversWhatMustBeAnswered(string name)
    {
        string[] safety = ["Pain", "Care", "Pregnant", "Injured", "NoneLeft", "Gate", "Resume", "Enough", "Reset"];
        Put(Screens[name](device));
        var ofTrouble = Enum.GetValues<Trouble>().Where(t => t is not (Trouble.None or Trouble.Inside)).Select(navigator.MayShow);
        Assert.All(ofTrouble, may => Assert.Equal(!safety.Contains(name) && name is not ("Running" or "Boot"), may || IsNotice(name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NoRoutinesComeOverWhatMustBeAnswered(string name)
    {
        string[] lets = ["List", "Settings", "History", "About", "Welcome", "NewTable"];
        Assert.Equal(lets.Contains(name), Screens[name](device).LetsRoutinesIn);
    }

    private static bool IsNotice(string name) => name is "Trouble" or "NewTable";

    /// <summary>Whether a gesture on one screen leaves the other, which has come over it, as it is.</summary>
    private bool Stays(string first, string second, Button button, ButtonGesture gesture)
    {
        var shown = Screens[second](device);
        Put(Screens[first](device));
        Field("origin").SetValue(navigator, navigator.Current);
        typeof(Navigator).GetMethod("Show", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(navigator, [shown, 0L]);
        navigator.OnButton(button, gesture, 0);
        return navigator.Current == shown;
    }

    private void Put(Screen screen) => typeof(Navigator).GetProperty(nameof(Navigator.Current))!.SetValue(navigator, screen);

    private static FieldInfo Field(string name) => typeof(Navigator).GetField(name, BindingFlags.NonPublic | BindingFlags.Instance)!;
}
