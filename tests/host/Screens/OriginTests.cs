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
using AcuTimer.Core.Screens.Gates;
using AcuTimer.Core.Screens.Kinds;
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
        ["Boot"] = d => d.Make(ScreenKind.Boot),
        ["Welcome"] = d => new WordsScreen(SafetyQuestion.Welcome, Rank.Open, d),
        ["Gate"] = d => new GateScreen(d.Safety, CautionSet.Questions, d),
        ["Care"] = d => new WordsScreen(Caution.Numbness, d),
        ["Resume"] = d => d.Make(ScreenKind.Resume),
        ["Trouble"] = d => new TroubleScreen(Trouble.Storage, d.Make(ScreenKind.List)),
        ["NewTable"] = d => new NewTableScreen(d.Tables, d.Table, d.Make(ScreenKind.List)),
        ["List"] = d => d.Make(ScreenKind.List),
        ["Detail"] = d => d.Make(ScreenKind.Detail),
        ["Pregnant"] = d => new WordsScreen(Caution.Pregnancy, d),
        ["Injured"] = d => new WordsScreen(Caution.Injury, d),
        ["NoneLeft"] = d => new WordsScreen("NONE LEFT\n\n\n\n", Rank.Safety, d),
        ["Enough"] = d => new EnoughScreen(d, Bench.To(d, 0), d.Table, d.Memory.History),
        ["Tips"] = d => new TipsScreen(d, Bench.To(d, 0), d.Table, Caution.None),
        ["Running"] = d => d.Make(ScreenKind.Running),
        ["Paused"] = d => ((RunningScreen)d.Make(ScreenKind.Running)).Paused,
        ["Pain"] = d => ((RunningScreen)d.Make(ScreenKind.Running)).Pain,
        ["Done"] = d => d.Make(ScreenKind.Done),
        ["Settings"] = d => d.Make(ScreenKind.Settings),
        ["Answers"] = d => d.Make(ScreenKind.Answers),
        ["History"] = d => d.Open(1),
        ["Tutor"] = d => d.Open(2),
        ["About"] = d => d.Make(ScreenKind.About),
        ["BatteryTrim"] = d => d.Make(ScreenKind.BatteryTrim),
        ["Reset"] = d => d.Open(5),
        ["PanelTest"] = d => d.Open(3),
        ["MotorTest"] = d => d.Make(ScreenKind.MotorTest),
        ["ButtonsTest"] = d => d.Make(ScreenKind.ButtonsTest),
        ["StorageTest"] = d => d.Make(ScreenKind.StorageTest),
        ["BatteryTest"] = d => d.Make(ScreenKind.BatteryTest),
    };

    private readonly Handheld device = Bench.Device();
    private readonly Navigator navigator;

    public OriginTests()
    {
        device.Session.Begin(device.Table, 0, new SessionOptions(), 0);
        navigator = Bench.Navigator(device);
    }

    public static TheoryData<string> Names => [.. Screens.Keys];

    [Fact]
    public void EveryKindOfScreenIsHere() => Assert.Equal(
        typeof(Screen).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Screen)) && !t.IsAbstract).Select(t => t.Name).Order(StringComparer.Ordinal),
        Screens.Values.Select(make => make(device).GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EveryKindIsMadeAndHasAScreenOfItsOwn()
    {
        var made = Enum.GetValues<ScreenKind>().Select(k => device.Make(k).GetType()).ToList();
        Assert.Equal(made, made.Distinct());
        Assert.Throws<InvalidOperationException>(() => device.Make((ScreenKind)made.Count));
    }

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
        var ofTrouble = Enum.GetValues<Trouble>().Where(t => t is not (Trouble.None or Trouble.Inside or Trouble.OutOfMemory)).Select(navigator.MayShow);
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
