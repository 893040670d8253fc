using System.Collections.Generic;
using System.Linq;
using System.Text;
using AcuTimer.Tests.Rules.Device;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>A branch beyond 32 KB crashes the interpreter; so does the handler table of such a body.</summary>
internal sealed class BranchesStayNear : ILanguageRule
{
    private const int Reach = 32 * 1024;

    public IReadOnlyList<string> Broken { get; } = [LongMethod(5000)];

    public IReadOnlyList<string> Kept { get; } = [LongMethod(50)];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        assembly.Module.GetTypes().SelectMany(t => t.Methods)
            .Where(m => m.HasBody && m.Body.CodeSize >= Reach && Branches(m.Body))
            .Select(m => new Finding(m.FullName, $"{m.Body.CodeSize} bytes of IL with branches"));

    private static bool Branches(MethodBody body) =>
        body.HasExceptionHandlers || body.Instructions.Any(i => i.Operand is Instruction or Instruction[]);

    private static string LongMethod(int statements)
    {
        var text = new StringBuilder("class A { int F(int a) { if (a > 1) { ");
        for (int i = 0; i < statements; i++)
        {
            text.Append("a = a * 7 + 1000001; ");
        }

        return text.Append("} return a; } }").ToString();
    }
}
