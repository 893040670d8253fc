using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis.Operations;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>The ESP32 ignores the seed.</summary>
internal sealed class NoSeededRandom : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } =
        ["class A { object F() => new System.Random(1); }", "using System; class A { Random F() => new(1); }"];

    public IReadOnlyList<string> Kept { get; } = ["class A { object F() => new System.Random(); }"];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Syntax.Operations<IObjectCreationOperation>(assembly)
            .Where(o => o.Arguments.Length > 0 && o.Type?.ToDisplayString() == "System.Random")
            .Select(o => Syntax.Found(o, "Random with a seed"));
}
