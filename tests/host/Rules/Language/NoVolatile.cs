using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis.CSharp;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>IsVolatile does not exist. Plain fields are seen by other threads on the device.</summary>
internal sealed class NoVolatile : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } = ["class A { volatile bool b; }"];

    public IReadOnlyList<string> Kept { get; } = ["class A { bool b; }"];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Syntax.Tokens(assembly, SyntaxKind.VolatileKeyword).Select(t => Syntax.Found(t, "volatile"));
}
