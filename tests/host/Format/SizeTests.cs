using System.Linq;
using AcuTimer.Benchmarks.Sizes;
using AcuTimer.Compiler.Building;
using AcuTimer.Core.Routines;
using AcuTimer.Tests.Compiler;
using Xunit;

namespace AcuTimer.Tests.Format;

/// <summary>What FORMAT.md says of sizes.</summary>
public sealed class SizeTests
{
    private static readonly CompiledTable Shipped = ShippedTable.Compile();

    [Fact]
    public void A_routine_of_ten_steps_is_small()
    {
        Assert.InRange(ReferenceRoutine.Cost(Shipped.Model), 1, ReferenceRoutine.Most);
        RoutineTable table = ShippedTable.Open(ReferenceRoutine.Write(Shipped.Model, true));
        Assert.Equal(11, table.StepCount);
        ShippedTable.Open(ReferenceRoutine.Write(Shipped.Model, false));
    }

    [Fact]
    public void Ours_is_smaller_than_each_of_the_others()
    {
        Assert.Equal(5, EncodingSizes.WithPlainMaps(Shipped.Model).Count);
        Assert.All(EncodingSizes.WithPlainMaps(Shipped.Model), other => Assert.True(Shipped.Bytes.Length < other.Bytes, $"{other}"));
    }

    [Fact]
    public void The_page_has_the_figures_of_today() => Assert.True(
        SizeReport.Markdown(Shipped) == MarkedText.Read(FormatDocument.Text),
        "stale: dotnet run -c Release --project tests/benchmarks -- sizes --update routines/FORMAT.md");
}
