namespace AcuTimer.Upload.Wire;

/// <summary>What is done to a file. There is no list and no read. Source: nf-interpreter, WireProtocol_MonitorCommands.h.</summary>
public enum StorageOperation : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Removes the file and begins it anew.</summary>
    Write = 1,

    /// <summary>Removes the file.</summary>
    Delete = 2,

    /// <summary>Adds to the end of the file.</summary>
    Append = 3,
}
