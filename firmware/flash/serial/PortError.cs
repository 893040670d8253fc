namespace AcuTimer.Upload.Serial;

/// <summary>Why a port does not open.</summary>
public enum PortError
{
    /// <summary>It does.</summary>
    None,

    /// <summary>There is no such port.</summary>
    Missing,

    /// <summary>Another program has it open.</summary>
    Busy,

    /// <summary>This user may not open it.</summary>
    Denied,

    /// <summary>It is there, but no serial port.</summary>
    NotSerial,

    /// <summary>The system says something else.</summary>
    Failed,
}
