namespace AcuTimer.Upload.Wire;

/// <summary>The commands used here. Source: nf-interpreter, WireProtocol.h and nanoCLR_Debugging.h.</summary>
public static class WireCommand
{
    /// <summary>Who is there, and what it can do.</summary>
    public const uint Ping = 0x00000000;

    /// <summary>Text that the program on the device writes.</summary>
    public const uint Message = 0x00000001;

    /// <summary>Changes a file of the device's storage.</summary>
    public const uint Storage = 0x00000011;

    /// <summary>Versions and names of the runtime and the board.</summary>
    public const uint TargetInfo = 0x00000020;

    /// <summary>Numbers of the assemblies that are loaded.</summary>
    public const uint Assemblies = 0x00020040;

    /// <summary>Name and version of one assembly.</summary>
    public const uint ResolveAssembly = 0x00020050;
}
