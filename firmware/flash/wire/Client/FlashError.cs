namespace AcuTimer.Upload.Client;

/// <summary>Why a table is not on the device.</summary>
public enum FlashError
{
    /// <summary>It is.</summary>
    None,

    /// <summary>Nothing answers on this line.</summary>
    NoAnswer,

    /// <summary>Something answers that is no packet: another baud rate, or another device.</summary>
    Garbage,

    /// <summary>The boot loader answers, and no program runs.</summary>
    BootLoader,

    /// <summary>A nanoFramework device, but no AcuTimer.</summary>
    WrongDevice,

    /// <summary>Its runtime offers no storage over the line, or the drive is not there.</summary>
    NoStorage,

    /// <summary>The storage did not take it: it is full, or failing. What was sent of it is removed again.</summary>
    StorageFull,

    /// <summary>The line went away half-way. The device plays what it played.</summary>
    Lost,

    /// <summary>Too many packets went wrong, however often the file was begun anew.</summary>
    Unreliable,

    /// <summary>Whole on the device, but not taken: a session runs, a screen waits for an answer, or it was refused. It is removed again.</summary>
    NotTaken,

    /// <summary>Whole on the device; whether it was taken could not be found out.</summary>
    NotSeen,

    /// <summary>It was asked to stop. What was sent is removed again.</summary>
    Interrupted,
}
