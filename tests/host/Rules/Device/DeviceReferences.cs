using System;
using System.IO;
using System.Linq;
using System.Reflection;
using AcuTimer.Tests.Rules.Api;

namespace AcuTimer.Tests.Rules.Device;

/// <summary>What device code is compiled against: the device's own mscorlib, and of the packages what their lists say.</summary>
internal static class DeviceReferences
{
    private static readonly Lazy<byte[]> CoreLibrary = new(() => File.ReadAllBytes(typeof(DeviceReferences).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "CoreLibrary").Value!));

    /// <summary>The assembly of a name, or null when there is neither it nor a list.</summary>
    public static byte[]? Image(string assembly) =>
        assembly == "mscorlib" ? CoreLibrary.Value : ReferenceAssemblies.All.Image(assembly);
}
