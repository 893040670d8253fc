using System;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Storage;
using AcuTimer.Esp32;
using Xunit;

namespace AcuTimer.Tests.Storage;

/// <summary>The storage port over the board's file system.</summary>
public sealed class FileStoreTests
{
    private readonly StoreBoard _board = new();

    [Fact]
    public void A_file_comes_back()
    {
        var read = new byte[6];
        var results = _board.Ask(() =>
        {
            var store = new FileStore();
            return new object[]
            {
                store.Write("x", [1, 2, 3, 4, 5], 4), store.Length("x"), store.Read("x", 0, read, 6), store.Write("x", [9], 1), store.Length("x"),
            };
        });

        Assert.Equal([true, 4, 4, true, 1], results);
        Assert.Equal([1, 2, 3, 4, 0, 0], read);
        Assert.Equal([9], _board.Flash.Get(@"I:\x"));
    }

    [Fact]
    public void A_part_of_a_file_is_read()
    {
        _board.Flash.Put(@"I:\x", [1, 2, 3, 4, 5]);
        var read = new byte[4];

        Assert.Equal([2, 2, 0, 0], _board.Ask(() =>
        {
            var store = new FileStore();
            return new[] { store.Read("x", 1, read, 2), store.Read("x", 3, read, 4), store.Read("x", 5, read, 4), store.Read("x", 9, read, 4) };
        }));
        Assert.Equal([4, 5, 0, 0], read);
    }

    [Fact]
    public void What_is_not_there_is_missing_and_can_be_removed() => Assert.Equal(
        [StoreResult.Missing, StoreResult.Missing, true],
        _board.Ask(() =>
        {
            var store = new FileStore();
            return new object[] { store.Length("x"), store.Read("x", 0, new byte[4], 4), store.Delete("x") };
        }));

    [Fact]
    public void Asking_for_what_is_missing_leaves_nothing_behind()
    {
        _board.Run(() => new FileStore().Length("x"));

        Assert.Equal(0, _board.Flash.Operations);
    }

    [Fact]
    public void Without_a_drive_everything_fails_and_nothing_throws()
    {
        _board.Flash.Absent = true;

        Assert.Equal([StoreResult.Failed, StoreResult.Failed, StoreResult.Failed, false, false, false], _board.Ask(() =>
        {
            var store = new FileStore();
            var buffer = new byte[4];
            return new object[] { store.Length("x"), store.Length("x"), store.Read("x", 0, buffer, 4), store.Write("x", buffer, 4), store.Delete("x"), StoreCheck.Run(store) };
        }));
    }

    [Fact]
    public void A_full_drive_refuses_and_the_other_files_stay()
    {
        _board.Flash.Capacity = 100;
        _board.Flash.Put(@"I:\y", new byte[60]);

        Assert.False(_board.Ask(() => new FileStore().Write("x", new byte[50], 50)));
        Assert.Equal(60, _board.Flash.Get(@"I:\y")!.Length);
    }

    [Fact]
    public void A_file_in_use_is_a_failure()
    {
        _board.Flash.Put(@"I:\x", [1]);

        Assert.False(_board.Ask(() => new FileStore().Write("", [1], 1)));
        Assert.True(_board.Ask(() => new FileStore().Delete("x")));
        Assert.Null(_board.Flash.Get(@"I:\x"));
    }

    [Fact]
    public void The_self_test_passes_and_leaves_nothing()
    {
        Assert.True(_board.Ask(() => StoreCheck.Run(new FileStore())));
        Assert.Empty(_board.Flash.List(Flash.Root).ToArray());
    }
}
