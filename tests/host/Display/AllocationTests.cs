using System;
using System.Text;
using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Ports;
using Xunit;

namespace AcuTimer.Tests.Display;

/// <summary>Drawing and sending allocate nothing once everything is made. Alone: a device that comes to its list lets the large digits go.</summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
public class AllocationTests
{
    private const string Name = "allocations";

    private readonly FrameBuffer frame = new();
    private readonly OrbitingDot dot = new(32, 32, 31);
    private readonly DirectionArrow arrow = new(20, 20);
    private readonly BreathBar breath = new(0, 0, 10, 64);
    private readonly PressBar press = new(20, 12, 50, 14);
    private readonly PressureWedge wedge = new(20, 34, 108, 12);
    private readonly byte[] utf8 = Encoding.UTF8.GetBytes("HAND ×↻\0");

    [Fact]
    public void NothingIsAllocated()
    {
        var updater = new PanelUpdater(frame);
        var panel = new TakesAll();
        Draw(updater, panel, 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Draw(updater, panel, i);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private void Draw(PanelUpdater updater, TakesAll panel, int step)
    {
        dot.Draw(frame, step, step % 200 < 100);
        arrow.Draw(frame, step % 200 < 100);
        breath.Draw(frame, step);
        press.Draw(frame, 300, 200, step % 500);
        wedge.Draw(frame, step, step % 200 < 100);
        Text.DrawIn(frame, Font.Medium, 0, 3, 128, Align.Centre, utf8, 0);
        Text.DrawIn(frame, Font.Small, 0, 40, 60, Align.Right, "left");
        BigTime.Draw(frame, step, step - 1);
        Digits.DrawFraction(frame, Font.Large, 66, 38, step % 6, 6);
        BatteryIcon.Draw(frame, 114, 0, step / 10, step % 2 == 0);
        MapMark.Draw(frame, 84, 52, step % 2 == 0);
        updater.Heal(panel, 1);
        while (updater.Pending)
        {
            updater.SendNext(panel);
        }
    }

    private sealed class TakesAll : IPanel
    {
        public bool Initialise() => true;

        public bool Configure(int contrast, bool on, bool flipped) => true;

        public bool Write(byte[] picture, int page, int pages, int column, int columns, bool anew) => true;
    }
}
