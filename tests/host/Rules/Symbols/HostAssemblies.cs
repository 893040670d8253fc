using System;
using System.IO;
using Mono.Cecil;

namespace AcuTimer.Tests.Rules.Symbols;

/// <summary>The firmware as built for the host, from the folder of the tests.</summary>
internal static class HostAssemblies
{
    private static readonly Lazy<FirmwareTypes> CoreTypes = new(() => new FirmwareTypes([Read("AcuTimer.Core")], []));

    private static readonly Lazy<FirmwareTypes> AllTypes = new(() => new FirmwareTypes(
        [Read("AcuTimer.Core"), Read("AcuTimer.Esp32")], SourceTypes.Below("firmware/simulator/shadow")));

    public static FirmwareTypes Core => CoreTypes.Value;

    /// <summary>AcuTimer.Core and AcuTimer.Esp32.</summary>
    public static FirmwareTypes Both => AllTypes.Value;

    private static ModuleDefinition Read(string name) =>
        ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, name + ".dll"));
}
