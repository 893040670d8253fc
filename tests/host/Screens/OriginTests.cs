using System;
using System.Linq;
using System.Reflection;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens;
using AcuTimer.Core.Sessions;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Screens;

/// <summary>Every screen, every gesture: what began on one screen does nothing on the next, but for a step that its press has paused and that hurts; and no notice covers what must be answered.</summary>
public sealed class OriginTests
{
    private static readonly PropertyInfo[] Screens =
        [.. typeof(Deck).GetProperties().Where(p => typeof(Screen).IsAssignableFrom(p.PropertyType))];

    private readonly Navigator navigator = new(Device());

    public static TheoryData<string> Names => [.. Screens.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatBeginsOnItActsOnNoOther(string name)
    {
        foreach (var other in Screens.Where(p => p.Name != name))
        {
            foreach (var button in Enum.GetValues<Button>())
            {
                Assert.Equal(other.Name, After(name, other.Name, button, ButtonGesture.Tap));
                var pain = name == "Running" && other.Name == "Paused" && button == Button.Ok;
                Assert.Equal(pain ? "Pain" : other.Name, After(name, other.Name, button, ButtonGesture.Long));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NothingCoversWhatMustBeAnswered(string name)
    {
        string[] safety = ["Pain", "Care", "Locked", "NothingLeft", "Gate", "Resume", "Enough", "Reset"];
        Put(name);
        var ofTrouble = Enum.GetValues<Trouble>().Where(t => t is not (Trouble.None or Trouble.Inside)).Select(navigator.MayShow);
        Assert.All(ofTrouble, may => Assert.Equal(!safety.Contains(name) && name is not ("Running" or "Boot"), may || IsNotice(name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NoRoutinesComeOverWhatMustBeAnswered(string name)
    {
        string[] lets = ["List", "Settings", "History", "About", "Intro", "NewTable"];
        Assert.Equal(lets.Contains(name), ((Screen)Property(name)).LetsRoutinesIn);
    }

    private static bool IsNotice(string name) => name is "Trouble" or "NewTable";

    /// <summary>The screen that is shown after a press on one and its gesture on another.</summary>
    private string After(string first, string second, Button button, ButtonGesture gesture)
    {
        Put(first);
        Field("origin").SetValue(navigator, Property(first));
        Show(second);
        navigator.OnButton(button, gesture, 0);
        return Screens.First(p => Property(p.Name) == navigator.Current).Name;
    }

    private void Put(string name) => typeof(Navigator).GetProperty(nameof(Navigator.Current))!.SetValue(navigator, Property(name));

    private void Show(string name) => typeof(Navigator).GetMethod("Show", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(navigator, [Property(name), 0L]);

    private object Property(string name) => Screens.First(p => p.Name == name).GetValue(Field("deck").GetValue(navigator))!;

    private static FieldInfo Field(string name) => typeof(Navigator).GetField(name, BindingFlags.NonPublic | BindingFlags.Instance)!;

    private static Handheld Device()
    {
        var nothing = new Nothing();
        var device = Core.Parts.Assembly.Of(
            new Hardware
            {
                Clock = nothing, Motor = new MotorGuard(nothing, nothing), Panel = nothing, Power = nothing, Edges = new ButtonEdges(), Pins = nothing,
            },
            BuiltIn.Table(),
            TableError.None,
            null);
        device.Session.Begin(device.Table, 0, new SessionOptions(), 0);
        return device;
    }

    private sealed class Nothing : IClock, IMotor, IPanel, IPower, IButtonPins
    {
        public long Microseconds => 0;

        public int BatteryMillivolts => 3900;

        public bool UsbPresent => false;

        public bool WokenByButton => false;

        public string StartReason => string.Empty;

        public int FreeMemory => 0;

        public bool SetDuty(int percent) => true;

        public bool Initialise() => true;

        public bool Write(byte[] picture, int page, int pages, int column, int columns, bool anew) => true;

        public bool Configure(int contrast, bool on, bool flipped) => true;

        public bool IsDown(Button button) => false;

        public void Sleep()
        {
        }
    }
}
