using System.Linq;
using AcuTimer.Core.Routines;
using AcuTimer.Simulator.Run;

namespace AcuTimer.Tests.Fixtures;

/// <summary>The table that every device has.</summary>
internal static class BuiltIn
{
    public static RoutineTable Table()
    {
        var table = new RoutineTable();
        Xunit.Assert.Equal(TableError.None, table.Open(TableBytes.BuiltIn, TableBytes.BuiltIn.Length));
        return table;
    }

    /// <summary>Place in the list of the routine whose title begins so.</summary>
    public static int Index(string title) =>
        TableChoice.Titles(Table()).Select((t, i) => (t, i)).Single(x => x.t.StartsWith(title, System.StringComparison.Ordinal)).i;
}
