using System;

namespace AcuTimer.Board.Wire;

/// <summary>
/// What the runtime says of itself and its board. Sources: nf-interpreter, WireProtocol_MonitorCommands.c,
/// nanoHAL_SystemInformation.cpp, Device_BlockStorage.c and partitions_nanoclr_4mb.csv of the ESP32.
/// </summary>
internal sealed class WireIdentity
{
    private const string Platform = "ESP32";
    private const string Build = "Release build, chip rev. >= 0, without support for PSRAM, support for BLE";
    private const int InfoBytes = 128;
    private const int NameBytes = 32;

    private const uint FlashBytes = 0x400000;

    // What a range is used for (nanoPAL_BlockStorage.h).
    private const uint Code = 0x20;
    private const uint Config = 0x30;
    private const uint DeploymentMapped = 0x150;

    private readonly WireOptions _options;

    public WireIdentity(WireOptions options) => _options = options;

    private string Oem => $"nanoCLR running @ {_options.Target} built with ESP-IDF v5.5.4";

    public byte[] Ping()
    {
        const uint proprietaryLoader = 0x10000;
        const uint payloadOf1024 = 0x100;
        const uint checksums = 0x10;
        return new WireRecord()
            .Words(_options.Loader ? 0x00010001u : 0x00010000u, proprietaryLoader | payloadOf1024 | (_options.Checksums ? checksums : 0))
            .ToArray();
    }

    public byte[] Target() => new WireRecord()
        .Zeros(2 * sizeof(uint)).Version(_options.Runtime)
        .Text(Oem, InfoBytes).Text(_options.Target, NameBytes).Text(Platform, NameBytes).Text(Build, InfoBytes)
        .ToArray();

    /// <summary>Of a release: its names are not in the order of <see cref="Hardware"/>.</summary>
    public byte[] Release() => Names(Build, _options.Target, Platform).ToArray();

    public byte[] Clr() => Names(Oem, _options.Target, Platform).Version(_options.CoreLibrary).ToArray();

    /// <summary>The runtime puts the board's name into the platform's field and the other way round; no maker's numbers.</summary>
    public byte[] Hardware() => Names(Oem, Platform, _options.Target).Zeros(4 + 32 + 16).ToArray();

    public static byte[] Compiler() => new WireRecord().Text("Jul 24 2026", 22).Text("GNU ARM GCC", 16).Words(14_02_00).ToArray();

    /// <summary>Start, length and kind of memory and flash; an ESP32 does not say of its memory.</summary>
    public static byte[] MemoryMap() => new WireRecord().Words(0, 0, 1, 0, FlashBytes, 2).ToArray();

    /// <summary>Start, number of blocks, their bytes, use: the partitions of 4 MB.</summary>
    public static byte[] SectorMap() => new WireRecord()
        .Words(0x010000, 1, 0x1D0000, Code)
        .Words(0x1E0000, 1, 0x1C0000, DeploymentMapped)
        .Words(0x3C0000, 1, 0x040000, Config)
        .ToArray();

    private WireRecord Names(string info, string target, string platform) => new WireRecord()
        .Version(_options.Runtime).Text(info, InfoBytes).Text(target, NameBytes).Text(platform, NameBytes);
}
