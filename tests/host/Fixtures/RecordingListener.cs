using System.Collections.Generic;
using AcuTimer.Board;

namespace AcuTimer.Tests.Fixtures;

/// <summary>Writes down what a board tells.</summary>
internal sealed class RecordingListener : IBoardListener
{
    public List<(long Time, bool On, int Duty)> Motor { get; } = [];

    public List<(long Time, int Address, int Bytes, I2cStatus Status)> I2c { get; } = [];

    public List<long> PanelChanges { get; } = [];

    public List<string> PanelErrors { get; } = [];

    public List<(long Time, string Name, bool Pressed)> Buttons { get; } = [];

    public List<(long Time, int Pin, bool High)> Pins { get; } = [];

    public List<FlashOperation> Flash { get; } = [];

    public List<(long Time, string Text)> Log { get; } = [];

    public List<long> Quiet { get; } = [];

    public void OnMotor(long time, bool on, int duty) => Motor.Add((time, on, duty));

    public void OnI2c(long time, int address, int bytes, I2cStatus status) => I2c.Add((time, address, bytes, status));

    public void OnPanelChanged(long time) => PanelChanges.Add(time);

    public void OnPanelError(long time, string text) => PanelErrors.Add(text);

    public void OnButton(long time, string name, bool pressed) => Buttons.Add((time, name, pressed));

    public void OnPin(long time, int pin, bool high) => Pins.Add((time, pin, high));

    public void OnFlash(long time, FlashOperation operation) => Flash.Add(operation);

    public void OnLog(long time, string text) => Log.Add((time, text));

    public void OnQuiet(long time) => Quiet.Add(time);
}
