using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using Xunit;

namespace AcuTimer.Tests.Display;

/// <summary>The parts of the display put together as screens do.</summary>
public class LayoutTests
{
    private readonly FrameBuffer frame = new();

    [Theory]
    [InlineData(true, "circles-clockwise")]
    [InlineData(false, "circles-counterclockwise")]
    public void Circles(bool clockwise, string name)
    {
        new OrbitingDot(32, 32, 31).Draw(frame, 150, clockwise);
        new DirectionArrow(20, 20).Draw(frame, clockwise);
        Text.DrawIn(frame, Font.Medium, 66, 0, 62, Align.Centre, "GREAT");
        Text.DrawIn(frame, Font.Medium, 66, 16, 62, Align.Centre, "TOE");
        Digits.DrawFractionIn(frame, Font.Large, 66, 38, 62, Align.Centre, 3, 6);
        Golden.Check(frame, name);
    }

    [Fact]
    public void Hold()
    {
        Text.DrawIn(frame, Font.Medium, 0, 0, 128, Align.Centre, "HAND WEB");
        BigTime.Draw(frame, 45, -1);
        Golden.Check(frame, "hold");
    }

    [Fact]
    public void Countdown()
    {
        Digits.DrawNumberIn(frame, Font.Large, 12, 20, 40, Align.Centre, 45);
        Text.DrawIn(frame, Font.Medium, 66, 8, 62, Align.Centre, "RIGHT");
        Text.DrawIn(frame, Font.Small, 66, 32, 62, Align.Centre, "next: LI4");
        MapMark.Draw(frame, 84, 52, wide: false);
        MapMark.Draw(frame, 108, 52, wide: true);
        Golden.Check(frame, "countdown");
    }

    [Fact]
    public void List()
    {
        string[] rows = ["Clockwise & Counter", "Evening calm", "Tension 12:12", "Neck and shoulders"];
        Text.Draw(frame, Font.Small, 0, 0, "Routines");
        BatteryIcon.Draw(frame, 114, 0, 70, charging: false);
        frame.Fill(0, 9, 128, 1, Ink.Set);
        for (var i = 0; i < rows.Length; i++)
        {
            Text.Draw(frame, Font.Small, 2, 13 + (13 * i), rows[i]);
        }

        ScrollBar.Draw(frame, 126, 11, 53, 1, 4, 7);
        Golden.Check(frame, "list");
    }

    [Fact]
    public void Bars()
    {
        new BreathBar(0, 0, 14, 64).Draw(frame, 600);
        new PressBar(20, 12, 50, 14).Draw(frame, 3000, 2000, 1600);
        new PressBar(78, 12, 50, 14).Draw(frame, 3000, 2000, 4200);
        new PressureWedge(20, 34, 108, 12).Draw(frame, 400, rising: true);
        new PressureWedge(20, 50, 108, 12).Draw(frame, 700, rising: false);
        Golden.Check(frame, "bars");
    }

    [Fact]
    public void Signs()
    {
        Sign.Warning(frame, 24, 0);
        Sign.Stop(frame, 48, 0);
        Sign.Done(frame, 72, 0);
        new DirectionArrow(96, 0).Draw(frame, clockwise: true);
        for (var i = 0; i <= 4; i++)
        {
            BatteryIcon.Draw(frame, 24 * i, 32, 25 * i, charging: false);
        }

        BatteryIcon.Draw(frame, 0, 44, 60, charging: true);

        Golden.Check(frame, "signs");
    }
}
