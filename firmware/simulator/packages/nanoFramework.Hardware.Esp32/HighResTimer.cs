using System;
using AcuTimer.Board;

namespace nanoFramework.Hardware.Esp32;

/// <summary>The chip's microsecond timer. Handlers run on the runtime's event thread.</summary>
public class HighResTimer : IDisposable
{
    private readonly BoardAlarm _alarm;

    public HighResTimer() =>
        _alarm = SimulatedBoard.Current.CreateAlarm(() => OnHighResTimerExpired?.Invoke(this, null));

    ~HighResTimer() => Dispose(false);

    public event HighResTimerExpiredEventHandler OnHighResTimerExpired;

    /// <summary>Microseconds since boot.</summary>
    public static ulong GetCurrent() => (ulong)SimulatedBoard.Current.ReadClock();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    public void StartOnePeriodic(ulong periodUs) => _alarm.Start((long)periodUs, (long)periodUs);

    public void StartOneShot(ulong timeoutUs) => _alarm.Start((long)timeoutUs, 0);

    public void Stop() => _alarm.Stop();

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _alarm.Stop();
            _alarm.Dispose();
        }
    }
}
