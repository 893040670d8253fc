namespace AcuTimer.Studio.Device;

/// <summary>Whether the device runs.</summary>
internal enum MachinePower
{
    /// <summary>Without power.</summary>
    Off,

    /// <summary>Running.</summary>
    On,

    /// <summary>In deep sleep: OK or right wakes it.</summary>
    Asleep,
}
