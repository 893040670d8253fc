using System;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Power;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.After;
using AcuTimer.Core.Screens.Choice;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Running;
using AcuTimer.Core.Screens.Setup.SelfTest;
using AcuTimer.Core.Screens.Setup;
using AcuTimer.Core.Screens.Start;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Settings;
using AcuTimer.Core.Tables;

namespace AcuTimer.Core.Screens
{
    /// <summary>The parts of the device, put together once, and the screens that are made of them: each gets what it shows and steers.</summary>
    public sealed class Handheld : ScreenMaker
    {
        /// <summary>The names of the rows below the settings, a line feed between them.</summary>
        private const string Links =
            "Safety answers\u2026\nHistory\u2026\nLearn the signals\u2026\nSelf-test\u2026\nAbout\u2026\nFactory reset\u2026\n\u2190 Back";

        private const int LinkCount = 7;

        /// <summary>A device without a session and with nothing on the panel yet. What it remembers is read from storage.</summary>
        /// <param name="board">What the board offers.</param>
        /// <param name="table">An open table.</param>
        /// <param name="tables">Where it comes from.</param>
        /// <param name="probe">Who watches the sessions, or null.</param>
        public Handheld(Hardware board, RoutineTable table, TableStore tables, ISessionProbe probe)
        {
            Board = board;

            // Setting the panel up needs nothing of what is read from storage, and shows nothing yet.
            Frame = new FrameBuffer();
            Panel = new PanelKeeper(board.Panel, Frame, board.Clock);
            Panel.Work(board.Clock.Microseconds);
            Table = table;
            Tables = tables;
            Memory = new Memories(board.Store, board.Calendar, board.Power.WokenByButton);
            Player = new SignalPlayer(board.Motor);
            Session = new Session(Player, probe);
            Place = new PlaceKeeper(board, table, tables, Player, Session, Memory);
            Safety = new SafetyAnswers(Memory.Settings, Memory.Keeper, board.Calendar);
            Buttons = new ButtonReader(board.Edges, board.Pins);
            Battery = new BatteryGauge(board.Power);
            Idle = new IdleTimer(Memory.Settings);
            Troubles = new Troubles();
        }

        /// <summary>What the board offers.</summary>
        public Hardware Board { get; }

        /// <summary>The routines.</summary>
        public RoutineTable Table { get; }

        /// <summary>Where the routines come from.</summary>
        public TableStore Tables { get; }

        /// <summary>What is kept when the power is off.</summary>
        public Memories Memory { get; }

        /// <summary>The motor's voice.</summary>
        public SignalPlayer Player { get; }

        /// <summary>The session.</summary>
        public Session Session { get; }

        /// <summary>Who keeps and counts sessions.</summary>
        public PlaceKeeper Place { get; }

        /// <summary>The safety questions and their answers.</summary>
        public SafetyAnswers Safety { get; }

        /// <summary>What the fingers do.</summary>
        public ButtonReader Buttons { get; }

        /// <summary>What is drawn.</summary>
        public FrameBuffer Frame { get; }

        /// <summary>Brings it onto the panel.</summary>
        public PanelKeeper Panel { get; }

        /// <summary>The battery.</summary>
        public BatteryGauge Battery { get; }

        /// <summary>How long nobody has been there.</summary>
        public IdleTimer Idle { get; }

        /// <summary>What is wrong.</summary>
        public Troubles Troubles { get; }

        /// <inheritdoc/>
        public override Screen Make(ScreenKind kind)
        {
            switch (kind)
            {
                case ScreenKind.Boot: return new BootScreen(Tables, new StartUp(this, Memory.Settings, Safety, Place));
                case ScreenKind.Resume: return new ResumeScreen(this, To(Memory.Snapshot.Place.Routine), Table, Memory.Snapshot, Place);
                case ScreenKind.List: return new ListScreen(this, Table, Memory, Battery);
                case ScreenKind.Detail: return new DetailScreen(this, To(Menus[(int)Menu.Routines * 2]), Table, Memory.History, Battery);
                case ScreenKind.Running: return new RunningScreen(this, Session, Player, Place, Battery);
                case ScreenKind.Done: return new DoneScreen(this, Session, Player, Place, Memory.History);
                case ScreenKind.Settings: return new SettingsScreen(this, Links, LinkCount, Memory, Player, Battery);
                case ScreenKind.Answers: return new AnswersScreen(this, Memory.Settings, Safety, Battery);
                case ScreenKind.About: return new AboutScreen(this, Tables, Table, Board, Panel, Battery);
                case ScreenKind.BatteryTrim: return new BatteryTrimScreen(this, Battery, Memory);
                case ScreenKind.MotorTest: return new MotorTestScreen(this, Player, Battery);
                case ScreenKind.ButtonsTest: return new ButtonsTestScreen(this);
                case ScreenKind.StorageTest: return new StorageTestScreen(this, Board.Store);
                case ScreenKind.BatteryTest: return new BatteryTestScreen(this, Battery);
                default: throw new InvalidOperationException();
            }
        }

        /// <inheritdoc/>
        public override Screen Open(int row)
        {
            switch (row)
            {
                case 0: return Make(ScreenKind.Answers);
                case 1: return new HistoryScreen(this, Memory.History, Board.Calendar, Battery);
                case 2: return new TutorScreen(this, Memory.Settings, Player, Battery);
                case 3: return new PanelTestScreen(this);
                case 4: return Make(ScreenKind.About);
                case 5: return new ResetScreen(this, Memory, Tables);
                case 6: return Make(ScreenKind.List);
                default: throw new InvalidOperationException();
            }
        }

        private Departure To(int routine) =>
            new Departure(this, Place, Table, Memory, Safety, Battery, routine);
    }
}
