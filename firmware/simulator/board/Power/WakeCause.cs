namespace AcuTimer.Board;

/// <summary>Why the chip booted; the numbers are those of the device's WakeupCause.</summary>
public enum WakeCause
{
    /// <summary>Power-on or a reset: not out of deep sleep.</summary>
    Undefined = 0,

    /// <summary>The one pin.</summary>
    Ext0 = 2,

    /// <summary>One or all of several pins.</summary>
    Ext1 = 3,

    Timer = 4,
}
