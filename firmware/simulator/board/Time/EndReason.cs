namespace AcuTimer.Board;

/// <summary>Why a run ended.</summary>
public enum EndReason
{
    /// <summary>The time was up or the host asked.</summary>
    PowerOff,

    /// <summary>Nothing can happen any more: every thread waits, no event is due and nobody can press a button.</summary>
    Idle,

    /// <summary>The firmware entered deep sleep; running again restarts it at Main.</summary>
    DeepSleep,

    /// <summary>The firmware asked for a restart.</summary>
    Reboot,
}
