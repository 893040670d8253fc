using System.Runtime.CompilerServices;
using AcuTimer.Board;

namespace System.Threading
{
    /// <summary>What the lock statement of the firmware binds to. Outside a run there is one thread, and nothing to do.</summary>
    internal static class Monitor
    {
        private static readonly ConditionalWeakTable<object, BoardLock> Locks = new ConditionalWeakTable<object, BoardLock>();

        public static void Enter(object obj)
        {
            if (obj == null)
            {
                throw new ArgumentNullException();
            }

            if (SimulatedBoard.CurrentOrNull is SimulatedBoard board)
            {
                Locks.GetValue(obj, _ => new BoardLock()).Enter(board.Scheduler);
            }
        }

        public static void Exit(object obj)
        {
            if (obj == null)
            {
                throw new ArgumentNullException();
            }

            if (SimulatedBoard.CurrentOrNull is SimulatedBoard board
                && !(Locks.TryGetValue(obj, out BoardLock taken) && taken.Exit(board.Scheduler)))
            {
                throw new Exception();
            }
        }
    }
}
