using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Power;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Settings;
using AcuTimer.Core.Tables;

namespace AcuTimer.Core.Parts
{
    /// <summary>The parts of the device, put together once; the screens show and steer them. Keepers get of them what they keep.</summary>
    public sealed class Handheld
    {
        /// <summary>A device without a session and with nothing on the panel yet. What it remembers is read from storage.</summary>
        /// <param name="board">What the board offers.</param>
        /// <param name="table">An open table.</param>
        /// <param name="tables">Where it comes from.</param>
        /// <param name="probe">Who watches the sessions, or null.</param>
        public Handheld(Hardware board, RoutineTable table, TableStore tables, ISessionProbe probe)
        {
            Board = board;
            Table = table;
            Tables = tables;
            Memory = new Memories(board.Store, board.Calendar, board.Power.WokenByButton);
            Player = new SignalPlayer(board.Motor);
            Session = new Session(Player, probe);
            Place = new PlaceKeeper(board, table, Session, Memory);
            Safety = new SafetyAnswers(Memory.Settings, Memory.Keeper, board.Calendar);
            Buttons = new ButtonReader(board.Edges, board.Pins);
            Frame = new FrameBuffer();
            Panel = new PanelKeeper(board.Panel, Frame, board.Clock);
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

        /// <summary>Where each menu stands while another screen is shown: the chosen row and the topmost one, by the menu's number.</summary>
        internal byte[] Menus { get; } = new byte[(int)Menu.Count * 2];
    }
}
