using System;

namespace AcuTimer.Upload.Wire;

/// <summary>An assembly on the device. Source: nf-interpreter, nanoCLR_Debugging.h.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
public sealed record AssemblyName(string Name, Version Version)
{
    private const int VersionOffset = 4;
    private const int NameOffset = 12;

    /// <summary>Null when it is not as long as it should be.</summary>
    public static AssemblyName? Read(ReadOnlySpan<byte> payload) => payload.Length <= NameOffset
        ? null
        : new AssemblyName(TargetInfo.Text(payload[NameOffset..]), TargetInfo.ReadVersion(payload[VersionOffset..]));
}
