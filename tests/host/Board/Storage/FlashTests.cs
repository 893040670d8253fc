using System.Linq;
using AcuTimer.Board;
using Xunit;

namespace AcuTimer.Tests.Board.Storage;

/// <summary>What reaches the medium, in which order, and what a power cut leaves.</summary>
public sealed class FlashTests
{
    private const string Table = @"I:\table";
    private readonly SimulatedBoard _board = new();
    private readonly RecordingListener _heard = new();

    public FlashTests() => _board.AddListener(_heard);

    [Fact]
    public void A_file_appears_empty_and_its_content_comes_at_close()
    {
        OnBoard(() =>
        {
            var file = _board.Flash.Open(Table)!;
            Assert.Equal([], _board.Flash.Get(Table)!);
            Assert.True(file.Write(0, [1, 2, 3]));
            Assert.Equal([], _board.Flash.Get(Table)!);
            file.Close();
            file.Close();
        });

        Assert.Equal([1, 2, 3], _board.Flash.Get(Table));
        Assert.Equal([(1L, FlashOperationKind.Create, 0), (2L, FlashOperationKind.Commit, 3)], _heard.Flash.Select(o => (o.Number, o.Kind, o.Bytes)));
    }

    [Fact]
    public void Closing_what_was_only_read_changes_nothing()
    {
        _board.Flash.Put(Table, [1]);
        OnBoard(() => _board.Flash.Open(Table)!.Close());

        Assert.Empty(_heard.Flash);
    }

    [Theory]
    [InlineData(1, null, new byte[] { 9 })]
    [InlineData(2, new byte[] { }, new byte[] { 9 })]
    [InlineData(3, new byte[] { 1, 2 }, new byte[] { 9 })]
    [InlineData(4, new byte[] { 1, 2 }, null)]
    public void A_power_cut_at_an_operation_loses_it_and_all_that_follow(long cut, byte[]? fresh, byte[]? old)
    {
        _board.Flash.Put(@"I:\old", [9]);
        _board.Flash.Gate = o =>
        {
            if (o.Number == cut)
            {
                _board.PowerOff();
            }

            return o.Number < cut;
        };
        OnBoard(() =>
        {
            var file = _board.Flash.Open(Table)!;
            file.Write(0, [1, 2]);
            file.Close();
            _board.Flash.Delete(@"I:\old");
            _board.Flash.MakeDirectory(@"I:\d");
        });

        Assert.Equal(fresh, _board.Flash.Get(Table));
        Assert.Equal(old, _board.Flash.Get(@"I:\old"));
        Assert.Equal(FlashEntryKind.None, _board.Flash.Kind(@"I:\d"));
        Assert.Equal(cut - 1, _heard.Flash.Count);
    }

    [Fact]
    public void A_full_medium_takes_no_more()
    {
        _board.Flash.Capacity = 10;
        OnBoard(() =>
        {
            var file = _board.Flash.Open(Table)!;
            Assert.False(file.Write(0, new byte[11]));
            Assert.Equal(0, file.Length);
            Assert.True(file.Write(0, new byte[10]));
            file.Close();
        });

        Assert.Equal(0, _board.Flash.Free);
    }

    [Fact]
    public void A_move_does_not_replace()
    {
        _board.Flash.Put(@"I:\a", [1]);
        _board.Flash.Put(@"I:\b", [2]);
        OnBoard(() =>
        {
            Assert.False(_board.Flash.Move(@"I:\a", @"I:\b"));
            Assert.True(_board.Flash.Move(@"I:\a", @"I:\c"));
        });

        Assert.Equal([@"I:\b", @"I:\c"], _board.Flash.List(Flash.Root));
        Assert.Equal([2], _board.Flash.Get(@"I:\b"));
    }

    [Fact]
    public void A_directory_goes_only_empty()
    {
        OnBoard(() =>
        {
            Assert.Null(_board.Flash.Open(@"I:\d\f"));
            Assert.True(_board.Flash.MakeDirectory(@"I:\d"));
            _board.Flash.Open(@"I:\d\f")!.Close();
            Assert.False(_board.Flash.RemoveDirectory(@"I:\d"));
            Assert.True(_board.Flash.Delete(@"I:\d\f"));
            Assert.True(_board.Flash.RemoveDirectory(@"I:\d"));
        });
    }

    private void OnBoard(System.Action program) => _board.RunChecked(program);
}
