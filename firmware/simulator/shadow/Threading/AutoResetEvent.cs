using AcuTimer.Board;

namespace System.Threading
{
    internal sealed class AutoResetEvent : WaitHandle
    {
        public AutoResetEvent(bool initialState) =>
            Signal = SimulatedBoard.Current.CreateSignal(autoReset: true, initialState);

        public bool Reset()
        {
            Signal.Reset();
            return true;
        }

        public bool Set()
        {
            Signal.Set();
            return true;
        }
    }
}
