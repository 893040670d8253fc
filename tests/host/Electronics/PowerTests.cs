using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using AcuTimer.Board;
using AcuTimer.Simulator.CommandLine;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Summary;
using Xunit;

namespace AcuTimer.Tests.Electronics;

/// <summary>The power budget of the hardware notes is what the simulator reckons with.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class PowerTests
{
    private const double Hours = 1.0 / 3600;

    [Fact]
    public void NotesGiveEveryCurrent() => Assert.Equal(
        typeof(Currents).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (f.Name, (double)f.GetRawConstantValue()!)),
        Notes.Table("power.md", "constant").Select(r => (r[0].Trim('`'), double.Parse(r[1], CultureInfo.InvariantCulture))));

    /// <summary>A second of each, one after the other, on a board whose panel stays off.</summary>
    [Fact]
    public void ChargeIsCurrentTimesTime()
    {
        var simulation = new Simulation();
        var meter = new ChargeMeter(simulation.Board);
        var idle = Currents.BoardAwake + Currents.PanelAsleep + Currents.Divider;
        Assert.Equal(idle, meter.Current, 9);
        meter.OnMotor(0, true, 50);
        Assert.Equal(idle + (Currents.Motor / 2), meter.Current, 9);
        meter.OnMotor(VirtualTime.Second, false, 0);
        meter.OnDeepSleep(2 * VirtualTime.Second);
        meter.OnMotor(3 * VirtualTime.Second, false, 0);
        Assert.Equal(idle - Currents.BoardAwake + Currents.BoardAsleep, meter.Current, 9);
        var used = (idle * 2) + (Currents.Motor / 2) + meter.Current;
        Assert.Equal((used - (meter.Current * 3)) * Hours, meter.MilliampereHours, 9);
    }

    [Fact]
    public void ASleepingDeviceDrawsLittle()
    {
        var simulation = new Simulation();
        var meter = new ChargeMeter(simulation.Board);
        simulation.Add(meter);
        simulation.Board.PowerOffAt(3600 * VirtualTime.Second);
        simulation.RunOn();
        Assert.Equal(Currents.BoardAsleep + Currents.PanelAsleep + Currents.Divider, meter.Current, 9);
        Assert.InRange(meter.MilliampereHours, 300 * Hours * Currents.BoardAwake, 330 * Hours * (Currents.BoardAwake + 10));
    }

    [Fact]
    public void TheSummaryTellsTheSession()
    {
        using var json = Json("--json", "--for", "120s");
        var time = json.RootElement.GetProperty("time_us").GetInt64() / 1e6;
        var motor = json.RootElement.GetProperty("motor_on_ms").GetInt64() / 1e3;
        var least = ((time * Currents.BoardAwake) + (motor * Currents.Motor * 0.3)) * Hours;
        var most = ((time * (Currents.BoardAwake + Currents.PanelOn + Currents.PanelPixels)) + (motor * Currents.Motor)) * Hours;
        Assert.True(motor > 1);
        Assert.InRange(json.RootElement.GetProperty("mAh").GetDouble(), least, most);
    }

    /// <summary>The table of states, from runs of the firmware; written anew when goldens are accepted.</summary>
    [Fact]
    public void TheBudgetIsFresh() => Generated.Check("power.md", "budget", PowerBudget.Rows());

    private static JsonDocument Json(params string[] arguments)
    {
        var process = new ProcessStartInfo("dotnet", [typeof(SimulatorCommand).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        using var run = Process.Start(process)!;
        run.StandardInput.Close();
        var output = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        return JsonDocument.Parse(output);
    }
}
