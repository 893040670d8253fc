extern alias studio;

using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using studio::AcuTimer.Studio.Adapters;
using studio::AcuTimer.Studio.Routines;
using studio::AcuTimer.Studio.Sending;
using Xunit;

namespace AcuTimer.Studio.Tests;

/// <summary>Routines of one title: a device takes one of them, and a person knows which before anything is sent.</summary>
public class SendDeskTests
{
    private readonly RoutineShelf _shelf = new(new NoFiles());

    [Fact]
    public void Ones_own_goes_in_place_of_the_shipped_one_of_its_title()
    {
        var bench = new Workbench(_shelf);
        bench.Take("quick-seat.yaml", _shelf.Text("quick-seat.yaml") + "# mine\n");
        Assert.Contains("another \"Quick Seat\"", bench.Note, StringComparison.Ordinal);

        var desk = Desk();

        Assert.NotNull(desk.Set.Table);
        Assert.True(desk.IsChosen("quick-seat-2.yaml"));
        Assert.False(desk.IsChosen("quick-seat.yaml"));
        Assert.Equal("A device takes one \"Quick Seat\": quick-seat-2.yaml goes, quick-seat.yaml stays here. To send both, give one another name.", Assert.Single(desk.Twins));
        Assert.Equal("Quick Seat (quick-seat-2.yaml)", desk.Label("quick-seat-2.yaml"));
        Assert.Equal("Full Back", desk.Label("full-back.yaml"));
    }

    [Fact]
    public void The_one_that_is_chosen_goes_and_the_other_stays()
    {
        _shelf.Keep("a.yaml", Titled("QUICK SEAT"));
        _shelf.Keep("b.yaml", Titled("\"quick seat\"  # again"));
        var desk = Desk();
        Assert.Equal("a.yaml", Going(desk));

        desk.Choose("b.yaml", true);
        Assert.Equal("b.yaml", Going(desk));
        desk.Choose("quick-seat.yaml", true);
        Assert.Equal("quick-seat.yaml", Going(desk));
        desk.Choose("quick-seat.yaml", false);
        desk.Choose("a.yaml", false);
        Assert.Equal("b.yaml", Going(desk));
        desk.Choose("b.yaml", false);
        Assert.Equal("", Going(desk));
        Assert.Empty(desk.Twins);
        Assert.NotNull(desk.Set.Table);
    }

    [Fact]
    public void What_keeps_the_routines_from_going_is_a_line_for_each()
    {
        _shelf.Keep("bad.yaml", "routine: Bad\n" + string.Concat(Enumerable.Range(0, 300).Select(i => $"k{i}: 1\n")));
        _shelf.Keep("worse.yaml", "routine: [\n");
        var desk = Desk();

        Assert.Null(desk.Set.Table);
        Assert.Equal(2, desk.Faults.Count());
        Assert.Contains(desk.Faults, f => f.StartsWith("Bad, line 1: ", StringComparison.Ordinal) && f.EndsWith("more. Put it right under Routines, or leave it out.", StringComparison.Ordinal));

        desk.Choose("bad.yaml", false);
        desk.Choose("worse.yaml", false);
        Assert.Empty(desk.Faults);
        Assert.NotNull(desk.Set.Table);
        desk.Names.ToList().ForEach(n => desk.Choose(n, false));
        Assert.Equal("No routine is chosen.", Assert.Single(desk.Faults));
    }

    private static string Going(SendDesk desk) => string.Join(" ", new[] { "a.yaml", "b.yaml", "quick-seat.yaml" }.Where(desk.IsChosen));

    private string Titled(string title) => _shelf.Text("quick-seat.yaml")!.Replace("routine: Quick Seat", "routine: " + title, StringComparison.Ordinal);

    private SendDesk Desk()
    {
        var desk = new SendDesk(_shelf, new NoFiles(), new NoPort());
        desk.Compile();
        return desk;
    }

    private sealed class NoPort : ISerialPort
    {
        public long Milliseconds => 0;

        public Task<string> Choose() => Task.FromResult("none");

        public Task<string> Open(int baud) => Task.FromResult("none");

        public Task Close() => Task.CompletedTask;

        public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken stop) => ValueTask.CompletedTask;

        public ValueTask<int> ReadAsync(Memory<byte> into, int wait, CancellationToken stop) => ValueTask.FromResult(0);
    }
}
