using System.Collections.Generic;

namespace AcuTimer.Board;

/// <summary>Hands everything on to all listeners, in the order they were added.</summary>
internal sealed class BoardListeners : IBoardListener
{
    private readonly List<IBoardListener> _listeners = new();

    public void Add(IBoardListener listener) => _listeners.Add(listener);

    public void OnMotor(long time, bool on, int duty) => _listeners.ForEach(l => l.OnMotor(time, on, duty));

    public void OnI2c(long time, int address, int bytes, I2cStatus status) =>
        _listeners.ForEach(l => l.OnI2c(time, address, bytes, status));

    public void OnPanelChanged(long time) => _listeners.ForEach(l => l.OnPanelChanged(time));

    public void OnPanelError(long time, string text) => _listeners.ForEach(l => l.OnPanelError(time, text));

    public void OnButton(long time, string name, bool pressed) => _listeners.ForEach(l => l.OnButton(time, name, pressed));

    public void OnPin(long time, int pin, bool high) => _listeners.ForEach(l => l.OnPin(time, pin, high));

    public void OnFlash(long time, FlashOperation operation) => _listeners.ForEach(l => l.OnFlash(time, operation));

    public void OnLog(long time, string text) => _listeners.ForEach(l => l.OnLog(time, text));

    public void OnDeepSleep(long time) => _listeners.ForEach(l => l.OnDeepSleep(time));

    public void OnQuiet(long time) => _listeners.ForEach(l => l.OnQuiet(time));
}
