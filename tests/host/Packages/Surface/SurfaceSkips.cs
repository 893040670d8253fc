using System;
using System.Collections.Generic;

namespace AcuTimer.Tests.Packages.Surface;

/// <summary>What the surface tests leave out, and why.</summary>
internal static class SurfaceSkips
{
    /// <summary>Types among the stand-ins that the device does not have; internal to the firmware's host assembly.</summary>
    public static IReadOnlyDictionary<string, string> Helpers { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["System.IO.FileFlags"] = "part of FileStream",
        ["System.IO.FileOpening"] = "part of FileStream",
        ["System.IO.OpenFiles"] = "part of FileStream",
    };
}
