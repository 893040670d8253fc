using System;
using System.Threading;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Device;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Tables;

namespace AcuTimer.Esp32
{
    /// <summary>Keeps the device going.</summary>
    public static class Program
    {
        /// <summary>Watches the sessions from outside; null on the device. To be set before <see cref="Main"/>.</summary>
        public static ISessionProbe Probe { get; set; }

        private const int LongestWaitMs = 1000;

        /// <summary>A wait ends on the first tick after it: one that ended within this time after a tick, in microseconds, would end a whole tick late.</summary>
        private const long AfterTick = 900;

        private static Watchdog watchdog;

        /// <summary>
        /// The motor is off before anything else. Never returns: the runtime would end the program, and with it the
        /// watchdog. A loop that fails altogether is built anew on the same hardware.
        /// </summary>
        public static void Main()
        {
            LedcMotor motor = new LedcMotor();
            BoardClock clock = new BoardClock();
            MotorGuard guard = new MotorGuard(motor, clock);
            watchdog = new Watchdog(guard);
            AutoResetEvent wake = new AutoResetEvent(false);
            Hardware hardware = Open(guard, clock, wake);
            bool failed = false;
            while (true)
            {
                Run(hardware, motor, wake, failed);
                failed = true;
            }
        }

        private static Hardware Open(MotorGuard guard, IClock clock, AutoResetEvent wake)
        {
            ButtonEdges edges = new ButtonEdges();
            BoardButtons buttons = new BoardButtons(edges, wake, clock);
            return new Hardware(
                clock, guard, new OledPanel(), new BoardPower(buttons), edges, buttons, new FileStore(), new BoardCalendar(), watchdog);
        }

        /// <summary>Returns only when the loop has failed.</summary>
        private static void Run(Hardware hardware, LedcMotor motor, AutoResetEvent wake, bool failed)
        {
            try
            {
                Loop(Build(hardware, motor.Present, failed), wake, hardware.Clock);
            }
            catch (Exception)
            {
                // Also a fault while a fault was dealt with: the caller begins anew.
            }

            hardware.Motor.Off();
            Thread.Sleep(LongestWaitMs);
        }

        /// <summary>The loop keeps of the parts what it needs.</summary>
        private static DeviceLoop Build(Hardware hardware, bool hasMotor, bool failed)
        {
            RoutineTable table = new RoutineTable();
            TableStore tables = new TableStore(hardware.Store);
            tables.Open(table);
            Handheld device = new Handheld(hardware, table, tables, Probe);
            if (!hasMotor)
            {
                device.Troubles.Raise(Trouble.Motor);
            }

            return new DeviceLoop(device, failed);
        }

        private static void Loop(DeviceLoop loop, AutoResetEvent wake, IClock clock)
        {
            while (!loop.Failed)
            {
                long due = loop.Turn();
                watchdog.Turned();
                wake.WaitOne(Milliseconds(due, clock), false);
            }
        }

        /// <summary>Rounded down: a wait ends on the first tick after it, and rounded up it would end one tick late. Never endless, so that the loop always comes round.</summary>
        private static int Milliseconds(long due, IClock clock)
        {
            long left = due == long.MaxValue ? due : (due - AfterTick - clock.Microseconds) / 1000;
            if (left > LongestWaitMs)
            {
                return LongestWaitMs;
            }

            return left > 0 ? (int)left : due <= clock.Microseconds ? 0 : 1;
        }
    }
}
