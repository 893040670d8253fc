using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Win32;

namespace AcuTimer.Upload.Serial;

/// <summary>The ports of this computer that a device may be on.</summary>
public static class PortList
{
    private const string ById = "/dev/serial/by-id";

    /// <summary>Their names and what the system says of each, in order; the text is empty where it says nothing.</summary>
    public static IReadOnlyList<(string Name, string Description)> Find() =>
        OperatingSystem.IsWindows() ? OfWindows()
        : OperatingSystem.IsMacOS() ? Files("cu.usb*", "cu.wchusbserial*", "cu.SLAB*")
        : Files("ttyUSB*", "ttyACM*");

    private static List<(string Name, string Description)> Files(params string[] patterns)
    {
        Dictionary<string, string> names = Links();
        return patterns.SelectMany(pattern => Directory.GetFiles("/dev", pattern))
            .Order(StringComparer.Ordinal).Select(name => (name, names.GetValueOrDefault(name, ""))).ToList();
    }

    /// <summary>What udev calls them: maker, product, serial number.</summary>
    private static Dictionary<string, string> Links() => !Directory.Exists(ById)
        ? []
        : Directory.GetFiles(ById)
            .Select(link => (Target: File.ResolveLinkTarget(link, true)?.FullName ?? link, Name: Path.GetFileName(link)))
            .DistinctBy(link => link.Target).ToDictionary(link => link.Target, link => link.Name);

    [System.Runtime.Versioning.SupportedOSPlatform("windows")]
    private static List<(string Name, string Description)> OfWindows()
    {
        using RegistryKey? map = Registry.LocalMachine.OpenSubKey(@"HARDWARE\DEVICEMAP\SERIALCOMM");
        return (map?.GetValueNames() ?? []).Select(name => ((string)map!.GetValue(name)!, Path.GetFileName(name)))
            .OrderBy(port => port.Item1.Length).ThenBy(port => port.Item1, StringComparer.Ordinal).ToList();
    }
}
