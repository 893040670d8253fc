using System;
using System.Runtime.CompilerServices;

namespace AcuTimer.Board;

/// <summary>What the firmware's lock statement comes to: a lock of the board for any object. Outside a run there is one thread, and nothing to do.</summary>
public static class BoardMonitor
{
    private static readonly ConditionalWeakTable<object, BoardLock> Locks = new();

    public static void Enter(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        if (SimulatedBoard.CurrentOrNull is { } board)
        {
            Locks.GetValue(obj, _ => new BoardLock()).Enter(board.Scheduler);
        }
    }

    /// <summary>The form that the host's compiler uses.</summary>
    public static void Enter(object obj, ref bool taken)
    {
        Enter(obj);
        taken = true;
    }

    /// <returns>False when the caller does not hold the lock.</returns>
    public static bool TryExit(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return SimulatedBoard.CurrentOrNull is not { } board
            || (Locks.TryGetValue(obj, out var taken) && taken.Exit(board.Scheduler));
    }

    /// <exception cref="InvalidOperationException">The caller does not hold the lock.</exception>
    public static void Exit(object obj)
    {
        if (!TryExit(obj))
        {
            throw new InvalidOperationException("Not this thread's lock.");
        }
    }
}
