using System;

namespace AcuTimer.Board.Wire;

/// <summary>What differs between runtimes.</summary>
public sealed record WireOptions
{
    /// <summary>The stock images are built without checksums.</summary>
    public bool Checksums { get; init; }

    /// <summary>Storage requests as before July 2026, with the length of the name before it.</summary>
    public bool CountedNames { get; init; }

    /// <summary>The runtime has a debugger and says which assemblies it has loaded; stock images do.</summary>
    public bool Debugger { get; init; } = true;

    /// <summary>What it runs.</summary>
    public string[] Assemblies { get; init; } = ["mscorlib", "nanoFramework.Runtime.Events", "AcuTimer.Core", "AcuTimer.Esp32"];

    /// <summary>Version of the runtime, of the line 1.x.</summary>
    public Version Runtime { get; init; } = new(1, 17, 0, 0);

    /// <summary>Version of the program: of all that is loaded and not the runtime's own.</summary>
    public Version Program { get; init; } = new(1, 0, 0, 0);

    /// <summary>Version of the core library that is loaded.</summary>
    public Version CoreLibrary { get; init; } = new(1, 17, 11, 0);

    /// <summary>Image of the runtime.</summary>
    public string Target { get; init; } = "ESP32_REV0";

    /// <summary>The boot loader answers instead.</summary>
    public bool Loader { get; init; }

    /// <summary>Microseconds that a change of the storage takes: an erase and some pages of a NOR flash.</summary>
    public int StorageMicroseconds { get; init; } = 20_000;
}
