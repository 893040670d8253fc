using System;
using System.Linq;

namespace AcuTimer.Board.Wire;

/// <summary>What is loaded, and what the runtime has native code for. Source: nf-interpreter, Debugger.cpp, and the file of each native assembly.</summary>
internal sealed class WireAssemblies
{
    private const int NameBytes = 512;
    private const int NativeNameBytes = 128;

    /// <summary>Name, checksum of its signatures, version: those that the firmware needs.</summary>
    private static readonly (string Name, uint Checksum, Version Version)[] Natives =
    [
        ("mscorlib", 0x1549C856, new(100, 5, 0, 24)),
        ("nanoFramework.Runtime.Events", 0x0EAB00C9, new(100, 0, 8, 0)),
        ("nanoFramework.Runtime.Native", 0x0EAE898B, new(100, 0, 10, 0)),
        ("nanoFramework.System.Collections", 0x40DC251F, new(100, 0, 2, 0)),
        ("nanoFramework.System.Text", 0x8E6EB73D, new(100, 0, 0, 1)),
        ("nanoFramework.Hardware.Esp32", 0x6A20A689, new(100, 0, 10, 0)),
        ("System.Math", 0x9F9E2A7E, new(100, 0, 5, 5)),
        ("System.Device.Adc", 0xE5B80F0B, new(100, 0, 0, 0)),
        ("System.Device.Gpio", 0x097E7BC5, new(100, 1, 0, 6)),
        ("System.Device.I2c", 0xFA806D33, new(100, 0, 0, 2)),
        ("System.Device.Pwm", 0xABF532C3, new(100, 1, 0, 4)),
        ("System.IO.FileSystem", 0x1777E2FE, new(1, 1, 0, 4)),
    ];

    private readonly WireOptions _options;

    public WireAssemblies(WireOptions options) => _options = options;

    /// <summary>The number of each, from 1, in the upper half.</summary>
    public byte[] Loaded() => new WireRecord().Words([.. _options.Assemblies.Select((_, i) => (uint)(i + 1) << 16)]).ToArray();

    public WireReply Resolve(uint index)
    {
        var number = index >> 16;
        if (number == 0 || number > _options.Assemblies.Length)
        {
            return WireReply.Refused;
        }

        var name = _options.Assemblies[number - 1];
        return new WireRecord().Words(0).Version(VersionOf(name)).Text(name, NameBytes).ToArray();
    }

    private Version VersionOf(string name) => name == "mscorlib" ? _options.CoreLibrary
        : Natives.Any(n => n.Name == name) ? _options.Runtime
        : _options.Program;

    public static byte[] NativeCount() => new WireRecord().Words((uint)Natives.Length).ToArray();

    /// <summary>Some of them.</summary>
    /// <param name="range">How many, and from which on, in its upper two bytes; both 0 for all.</param>
    public static byte[] Native(uint range)
    {
        var first = (int)(range >> 16) & 0xFF;
        var count = (int)(range >> 24);
        var record = new WireRecord();
        foreach (var (name, checksum, version) in Natives.Skip(first).Take(first == 0 && count == 0 ? Natives.Length : count))
        {
            record.Words(checksum).Version(version).Text(name, NativeNameBytes);
        }

        return record.ToArray();
    }
}
