using AcuTimer.Board;

namespace System.Threading
{
    /// <summary>What the lock statement of the firmware binds to.</summary>
    internal static class Monitor
    {
        public static void Enter(object obj) => BoardMonitor.Enter(obj);

        public static void Exit(object obj)
        {
            if (!BoardMonitor.TryExit(obj))
            {
                throw new Exception();
            }
        }
    }
}
