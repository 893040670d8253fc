using AcuTimer.Board;

namespace System.Threading
{
    /// <summary>A thread of the program. Priorities are kept and have no effect; suspending and aborting are not simulated.</summary>
    internal sealed class Thread
    {
        private static int lastId;

        private readonly ThreadStart start;
        private FirmwareThread thread;

        public Thread(ThreadStart start)
        {
            this.start = start ?? throw new ArgumentNullException();
            ManagedThreadId = Interlocked.Increment(ref lastId);
        }

        private Thread(FirmwareThread running)
        {
            thread = running;
            ManagedThreadId = Interlocked.Increment(ref lastId);
        }

        public static Thread CurrentThread
        {
            get
            {
                FirmwareThread running = SimulatedBoard.Current.Scheduler.Current;
                if (running.Tag == null)
                {
                    running.Tag = new Thread(running);
                }

                return (Thread)running.Tag;
            }
        }

        public bool IsAlive => thread != null && thread.IsAlive;

        public int ManagedThreadId { get; }

        public ThreadPriority Priority { get; set; } = ThreadPriority.Normal;

        public ThreadState ThreadState =>
            thread == null ? ThreadState.Unstarted :
            !thread.IsAlive ? ThreadState.Stopped :
            thread == SimulatedBoard.Current.Scheduler.Current ? ThreadState.Running : ThreadState.WaitSleepJoin;

        public static void Sleep(int millisecondsTimeout) => SimulatedBoard.Current.Sleep(millisecondsTimeout);

        public static void Sleep(TimeSpan timeout) => Sleep(Milliseconds(timeout));

        /// <summary>Busy waiting costs no time here, like all code.</summary>
        public static void SpinWait(int iterations)
        {
        }

        public void Abort() => throw new NotSupportedException("Abort is not simulated.");

        public void Join() => Join(Timeout.Infinite);

        public bool Join(int millisecondsTimeout)
        {
            if (thread == null)
            {
                throw new InvalidOperationException();
            }

            return thread.Ended.Wait(millisecondsTimeout);
        }

        public bool Join(TimeSpan timeout) => Join(Milliseconds(timeout));

        public void Resume() => throw new NotSupportedException("Suspend is not simulated.");

        public void Start()
        {
            if (thread != null)
            {
                throw new InvalidOperationException();
            }

            thread = SimulatedBoard.Current.StartThread("thread " + ManagedThreadId, Run);
            thread.Tag = this;
        }

        public void Suspend() => throw new NotSupportedException("Suspend is not simulated.");

        private static int Milliseconds(TimeSpan time) => (int)(time.Ticks / TimeSpan.TicksPerMillisecond);

        private void Run() => start();
    }
}
