using System;

namespace AcuTimer.Board;

/// <summary>Something that happens on the board at a virtual time. Runs outside the firmware and may not block.</summary>
public sealed class BoardEvent
{
    internal BoardEvent(long time, Action action)
    {
        Time = time;
        Action = action;
    }

    /// <summary>Virtual microseconds since power-on.</summary>
    public long Time { get; }

    internal Action? Action { get; private set; }

    public void Cancel() => Action = null;
}
