namespace AcuTimer.Upload.Wire;

/// <summary>How a storage operation ended. Source: nf-interpreter, Debugger.h.</summary>
public enum StorageCode : uint
{
    /// <summary>Done.</summary>
    Done = 0x01,

    /// <summary>Not written, or not all of it.</summary>
    WriteError = 0x10,

    /// <summary>Not removed: usually there is no such file.</summary>
    DeleteError = 0x20,

    /// <summary>There is no such drive, or no memory.</summary>
    PlatformError = 0x30,
}
