using AcuTimer.Board;

namespace System.Threading
{
    internal sealed class ManualResetEvent : WaitHandle
    {
        public ManualResetEvent(bool initialState) =>
            Signal = SimulatedBoard.Current.CreateSignal(autoReset: false, initialState);

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
