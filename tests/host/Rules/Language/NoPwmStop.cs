using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>Stop() clears a flag of all channels, so that DutyCycle = 0 no longer reaches the pin: the motor could stay on.</summary>
internal sealed class NoPwmStop : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } =
    [
        "class A { void F(System.Device.Pwm.PwmChannel p) { p.Stop(); } }",
        "class A { System.Action F(System.Device.Pwm.PwmChannel p) => p.Stop; }",
    ];

    public IReadOnlyList<string> Kept { get; } =
        ["class A { void F(System.Device.Pwm.PwmChannel p) { p.Start(); p.DutyCycle = 0; Stop(); } void Stop() { } }"];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        Syntax.Operations<IInvocationOperation>(assembly).Where(i => IsStop(i.TargetMethod)).Select(i => Syntax.Found(i, "PwmChannel.Stop()"))
            .Concat(Syntax.Operations<IMethodReferenceOperation>(assembly).Where(m => IsStop(m.Method)).Select(m => Syntax.Found(m, "PwmChannel.Stop")));

    private static bool IsStop(IMethodSymbol method) =>
        method.Name == "Stop" && method.ContainingType.ToDisplayString() == "System.Device.Pwm.PwmChannel";
}
