using System.Collections.Generic;
using System.Linq;

namespace AcuTimer.Tests.Rules.Layers;

/// <summary>What may not be declared twice, or named in the wrong place.</summary>
internal static class LayerCheck
{
    /// <summary>Types that two sides declare under one full name.</summary>
    public static IEnumerable<Finding> DeclaredTwice(IEnumerable<string> firmware, IEnumerable<string> simulator) =>
        firmware.Intersect(simulator).Select(t => new Finding(t, "the simulator declares a type of the firmware"));
}
