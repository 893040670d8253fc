using System;
using System.Collections.Generic;
using AcuTimer.Board;
using Xunit;

namespace AcuTimer.Tests.Storage;

/// <summary>
/// Cuts the board's power at every operation of its flash while the firmware changes something, and leaves the file of that
/// operation as littlefs would, or torn at any byte.
/// </summary>
internal sealed class FlashCut
{
    public const int Old = 1;
    public const int New = 2;

    private readonly Action _prepare;
    private readonly Action _change;
    private readonly Func<int> _seen;
    private readonly Action<Flash>? _outside;

    /// <param name="prepare">Firmware that makes the old content.</param>
    /// <param name="outside">What a computer then puts there.</param>
    /// <param name="change">Firmware that is interrupted.</param>
    /// <param name="seen">Firmware that boots and looks: Old, New, or something else.</param>
    public FlashCut(Action prepare, Action<Flash>? outside, Action change, Func<int> seen)
    {
        _prepare = prepare;
        _outside = outside;
        _change = change;
        _seen = seen;
    }

    public int Cuts { get; private set; }

    /// <summary>Every operation, each with the file kept, and torn at every so many bytes.</summary>
    public void Run(int stride)
    {
        List<(string Path, byte[]? Content)> operations = Record();
        for (var i = 0; i < operations.Count; i++)
        {
            Cut(i, null);
            for (var length = 0; length <= (operations[i].Content?.Length ?? -1); length += stride)
            {
                Cut(i, operations[i].Content![..length]);
            }
        }
    }

    private StoreBoard Prepared()
    {
        var board = new StoreBoard();
        board.Run(_prepare);
        _outside?.Invoke(board.Flash);
        return board;
    }

    private List<(string Path, byte[]? Content)> Record()
    {
        var board = Prepared();
        Assert.Equal(Old, board.Ask(_seen));
        var recorder = new Recorder(board.Flash);
        board.Board.AddListener(recorder);
        board.Run(_change);
        Assert.Equal(New, board.Ask(_seen));
        return recorder.Operations;
    }

    private void Cut(int operation, byte[]? torn)
    {
        Cuts++;
        var board = Prepared();
        var first = board.Flash.Operations;
        board.Flash.Gate = o =>
        {
            if (o.Number != first + operation + 1)
            {
                return true;
            }

            if (torn is not null)
            {
                board.Flash.Put(o.Path, torn);
            }

            board.Board.PowerOff();
            return false;
        };
        board.Run(_change);
        board.Flash.Gate = null;
        var seen = board.Ask(_seen);
        Assert.True(seen is Old or New, $"cut at operation {operation}, {torn?.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "kept"}: {seen}");
        board.Run(_change);
        Assert.Equal(New, board.Ask(_seen));
    }

    private sealed class Recorder(Flash flash) : IBoardListener
    {
        public List<(string Path, byte[]? Content)> Operations { get; } = [];

        public void OnFlash(long time, FlashOperation operation) =>
            Operations.Add((operation.Path, operation.Kind == FlashOperationKind.Commit ? flash.Get(operation.Path) : null));
    }
}
