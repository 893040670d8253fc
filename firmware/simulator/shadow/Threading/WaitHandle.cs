using AcuTimer.Board;

namespace System.Threading
{
    /// <summary>Something to wait for. Waits end at the first tick at or after their time.</summary>
    internal abstract class WaitHandle : MarshalByRefObject
    {
        public const int WaitTimeout = 258;

        public WaitHandle()
        {
        }

        internal BoardSignal Signal { get; set; }

        public static bool WaitAll(WaitHandle[] waitHandles) => WaitAll(waitHandles, Timeout.Infinite, false);

        public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext) =>
            Wait(waitHandles, millisecondsTimeout, all: true) >= 0;

        public static int WaitAny(WaitHandle[] waitHandles) => WaitAny(waitHandles, Timeout.Infinite, false);

        public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext)
        {
            int index = Wait(waitHandles, millisecondsTimeout, all: false);
            return index < 0 ? WaitTimeout : index;
        }

        public virtual bool WaitOne() => Signal.Wait();

        public virtual bool WaitOne(int millisecondsTimeout, bool exitContext) => Signal.Wait(millisecondsTimeout);

        private static int Wait(WaitHandle[] handles, int milliseconds, bool all)
        {
            BoardSignal[] signals = new BoardSignal[handles.Length];
            for (int i = 0; i < handles.Length; i++)
            {
                signals[i] = handles[i].Signal;
            }

            return BoardSignal.Wait(SimulatedBoard.Current.Scheduler, signals, milliseconds, all);
        }
    }
}
