using AcuTimer.Core.Buttons;
using AcuTimer.Core.Device;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Tables;
using AcuTimer.Device.Tests.Display;
using AcuTimer.Device.Tests.Storage;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>The whole device on fake hardware, with the built-in routines.</summary>
    internal sealed class HandheldBench
    {
        private const long Tick = 10000;
        private const long Page = 3000;
        private const int MostPresses = 5;

        public HandheldBench()
        {
            Clock = new FakeClock();
            Motor = new FakeMotor(Clock);
            Panel = new FakePanel();
            Edges = new ButtonEdges();
            Pins = new FakePins();
            Power = new FakePower();
        }

        public FakeClock Clock { get; }

        public FakeMotor Motor { get; }

        public FakePanel Panel { get; }

        public ButtonEdges Edges { get; }

        public FakePins Pins { get; }

        public FakePower Power { get; }

        /// <summary>The files.</summary>
        public IStore Store { get; set; } = new FakeStore();

        /// <summary>The day; unless given, nobody knows it.</summary>
        public ICalendar Calendar { get; set; } = new FakeCalendar();

        /// <summary>The routine table.</summary>
        public byte[] Routines { get; set; }

        /// <summary>Bytes of it.</summary>
        public int RoutinesLength { get; set; }

        public Handheld Device { get; private set; }

        public DeviceLoop Loop { get; private set; }

        /// <summary>Time at points that are new to the person; 0 for somebody who knows them.</summary>
        public int NewReadySeconds { get; set; }

        /// <summary>Turns of the loop so far.</summary>
        public int Turns { get; private set; }

        public void PowerOn(bool failed = false)
        {
            RoutineTable table = new RoutineTable();
            TableStore tables = new TableStore(Store);
            tables.Open(table);
            TableError error = Routines == null ? table.Open(new BuiltInPieces()) : table.Open(Routines, RoutinesLength);
            Assert.AreEqual((int)TableError.None, (int)error);
            Hardware hardware = new Hardware(
                Clock, new MotorGuard(Motor, Clock), Panel, Power, Edges, Pins, Store, Calendar, new FakeWatchdog());
            Device = new Handheld(hardware, table, tables, null);
            Device.Memory.Settings.NewReadySeconds = NewReadySeconds;
            Loop = new DeviceLoop(Device, failed);
        }

        /// <summary>Past the boot screen, the welcome, and the safety questions, all answered with no.</summary>
        public void ReachList()
        {
            PowerOn();
            RunFor(2000);
            Press(Button.Ok);
            for (int i = 0; i < SafetyQuestion.Count(CautionSet.Questions); i++)
            {
                Press(Button.Back);
            }
        }

        /// <summary>Into the first routine.</summary>
        public void BeginSession()
        {
            ReachList();
            Start();
        }

        /// <summary>From the list, or a notice on it, by the details and the advice to the first step.</summary>
        public void Start()
        {
            for (int i = 0; i < MostPresses && Device.Session.State != SessionState.Running; i++)
            {
                Press(Button.Ok);
            }

            Assert.AreEqual((int)SessionState.Running, (int)Device.Session.State);
        }

        /// <summary>Lets time pass; the loop is waited for as the device waits, to a tick, and a turn that is due at once follows a page's time later.</summary>
        public void RunFor(long milliseconds)
        {
            long end = Clock.Microseconds + (milliseconds * 1000);
            while (Clock.Microseconds < end)
            {
                long due = Loop.Turn();
                Turns++;
                long now = Clock.Microseconds;
                long next = due <= now ? now + Page : due > end ? end : (due + Tick - 1) / Tick * Tick;
                Clock.Microseconds = next > end ? end : next;
            }
        }

        public void Press(Button button)
        {
            Down(button);
            RunFor(100);
            Up(button);
            RunFor(100);
        }

        public void Down(Button button)
        {
            Pins.Put(button, true);
            Edges.Put(button, true, Clock.Microseconds);
        }

        public void Up(Button button)
        {
            Pins.Put(button, false);
            Edges.Put(button, false, Clock.Microseconds);
        }
    }
}
