using System;
using System.Threading;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Device;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;

namespace AcuTimer.Esp32
{
    /// <summary>Puts the device together and keeps it going.</summary>
    public static class Program
    {
        /// <summary>Watches the sessions from outside; null on the device. To be set before <see cref="Main"/>.</summary>
        public static ISessionProbe Probe { get; set; }

        private const int LongestWaitMs = 1000;

        private static MotorWatchdog watchdog;

        /// <summary>Never returns: the runtime would end the program, and with it the watchdog.</summary>
        public static void Main()
        {
            LedcMotor motor = new LedcMotor();
            BoardClock clock = new BoardClock();
            MotorGuard guard = new MotorGuard(motor, clock);
            watchdog = new MotorWatchdog(guard);
            try
            {
                Run(guard, clock);
            }
            catch (Exception)
            {
                guard.Off();
            }

            while (true)
            {
                guard.Off();
                Thread.Sleep(LongestWaitMs);
            }
        }

        private static void Run(MotorGuard guard, IClock clock)
        {
            AutoResetEvent wake = new AutoResetEvent(false);
            ButtonEdges queue = new ButtonEdges();
            BoardButtons buttons = new BoardButtons(queue, wake, clock);
            RoutineTable table = new RoutineTable();
            TableError error = TableFile.Read(table);
            if (error != TableError.None)
            {
                TableError builtIn = table.Open(BuiltInTable.Bytes, BuiltInTable.Bytes.Length);
                error = builtIn == TableError.None ? error : builtIn;
            }

            DeviceLoop loop = new DeviceLoop(clock, guard, new OledPanel(), queue, table, error, Probe);
            while (true)
            {
                wake.WaitOne(Milliseconds(Turn(loop, guard), clock), false);
            }
        }

        /// <summary>A turn that fails stops the motor and the session, not the device.</summary>
        private static long Turn(DeviceLoop loop, MotorGuard guard)
        {
            try
            {
                return loop.Turn();
            }
            catch (Exception)
            {
                guard.Off();
                loop.OnFault();
                return 0;
            }
        }

        /// <summary>Rounded down: a wait ends on the first tick after it, and rounded up it would end one tick late. Never endless, so that the loop always comes round.</summary>
        private static int Milliseconds(long due, IClock clock)
        {
            long left = due == long.MaxValue ? due : (due - clock.Microseconds) / 1000;
            if (left > LongestWaitMs)
            {
                return LongestWaitMs;
            }

            return left > 0 ? (int)left : due <= clock.Microseconds ? 0 : 1;
        }
    }
}
