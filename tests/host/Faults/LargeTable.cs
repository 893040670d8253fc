using System.Linq;
using AcuTimer.Compiler.Table;
using AcuTimer.Core.Routines;

namespace AcuTimer.Tests.Faults;

/// <summary>The shipped table, made as large as wanted: what the device needs of it lies at its end.</summary>
internal static class LargeTable
{
    private const int Unknown = 0x7E00;

    public static byte[] Of(int bytes)
    {
        var parts = TakenApart.From(TableBytes.BuiltIn);
        var more = bytes - TableBytes.BuiltIn.Length - TableFormat.SectionSize;
        var filling = Enumerable.Range(0, more).Select(i => (byte)(i * 7)).ToArray();
        parts.Sections.Insert(0, new Section(Unknown, 1, more, filling));
        return parts.Write();
    }
}
