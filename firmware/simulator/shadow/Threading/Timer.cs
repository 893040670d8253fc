using AcuTimer.Board;

namespace System.Threading
{
    /// <summary>A timer of the runtime; see <see cref="BoardTimer"/> for its ways.</summary>
    internal sealed class Timer : MarshalByRefObject, IDisposable
    {
        private readonly BoardTimer timer;

        public Timer(TimerCallback callback, object state, int dueTime, int period)
        {
            if (callback == null)
            {
                throw new ArgumentNullException();
            }

            timer = SimulatedBoard.Current.CreateTimer(() => callback(state));
            timer.Change(dueTime, period);
        }

        public Timer(TimerCallback callback, object state, TimeSpan dueTime, TimeSpan period)
            : this(callback, state, Milliseconds(dueTime), Milliseconds(period))
        {
        }

        public bool Change(int dueTime, int period) => timer.Change(dueTime, period);

        public bool Change(TimeSpan dueTime, TimeSpan period) => Change(Milliseconds(dueTime), Milliseconds(period));

        public void Dispose() => timer.Dispose();

        private static int Milliseconds(TimeSpan time) => (int)(time.Ticks / TimeSpan.TicksPerMillisecond);
    }
}
