using AcuTimer.Core.Parts;
using AcuTimer.Core.Screens.After;
using AcuTimer.Core.Screens.Break;
using AcuTimer.Core.Screens.Choice;
using AcuTimer.Core.Screens.Notices;
using AcuTimer.Core.Screens.Running;
using AcuTimer.Core.Screens.Setup;
using AcuTimer.Core.Screens.Setup.SelfTest;
using AcuTimer.Core.Screens.Start;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens
{
    /// <summary>All screens, one object each for the device's whole life, and the ways that lead through several of them.</summary>
    public sealed class Deck
    {
        /// <summary>Makes the screens.</summary>
        public Deck(Handheld device)
        {
            Safety = new SafetyAnswers(device.Settings, device.SettingsKeeper, device.Calendar);
            StartUp = new StartUp(device, this);
            Departure = new Departure(device, this);
            Arrivals = new Arrivals(device, this);
            MakeStart(device);
            MakeSession(device);
            MakeSetup(device);
            MakeTests(device);
        }

        /// <summary>Which safety questions are open.</summary>
        public SafetyAnswers Safety { get; }

        /// <summary>From the first screen to the list.</summary>
        public StartUp StartUp { get; }

        /// <summary>From a chosen routine to its first step.</summary>
        public Departure Departure { get; }

        /// <summary>New routines over USB.</summary>
        public Arrivals Arrivals { get; }

        /// <summary>Name, version, and which table runs.</summary>
        public BootScreen Boot { get; private set; }

        /// <summary>What this device is not.</summary>
        public IntroScreen Intro { get; private set; }

        /// <summary>The safety questions.</summary>
        public GateScreen Gate { get; private set; }

        /// <summary>Seek care.</summary>
        public CareScreen Care { get; private set; }

        /// <summary>Go on where a session was cut off?</summary>
        public ResumeScreen Resume { get; private set; }

        /// <summary>Something is wrong with the device.</summary>
        public TroubleScreen Trouble { get; private set; }

        /// <summary>Routines came over USB.</summary>
        public NewTableScreen NewTable { get; private set; }

        /// <summary>The routines.</summary>
        public ListScreen List { get; private set; }

        /// <summary>A routine more closely.</summary>
        public DetailScreen Detail { get; private set; }

        /// <summary>Pregnancy locks a routine.</summary>
        public LockedScreen Locked { get; private set; }

        /// <summary>The answers leave no point.</summary>
        public NothingLeftScreen NothingLeft { get; private set; }

        /// <summary>Today's dose is done.</summary>
        public EnoughScreen Enough { get; private set; }

        /// <summary>What is to be known before.</summary>
        public TipsScreen Tips { get; private set; }

        /// <summary>A step at work.</summary>
        public RunningScreen Running { get; private set; }

        /// <summary>Time stands still.</summary>
        public PausedScreen Paused { get; private set; }

        /// <summary>Sharp pain.</summary>
        public PainScreen Pain { get; private set; }

        /// <summary>The session is over.</summary>
        public DoneScreen Done { get; private set; }

        /// <summary>What can be set.</summary>
        public SettingsScreen Settings { get; private set; }

        /// <summary>The safety answers.</summary>
        public AnswersScreen Answers { get; private set; }

        /// <summary>The days of use.</summary>
        public HistoryScreen History { get; private set; }

        /// <summary>The signals by name.</summary>
        public TutorScreen Tutor { get; private set; }

        /// <summary>What the device knows of itself.</summary>
        public AboutScreen About { get; private set; }

        /// <summary>The battery against a voltmeter.</summary>
        public BatteryTrimScreen BatteryTrim { get; private set; }

        /// <summary>Factory reset.</summary>
        public ResetScreen Reset { get; private set; }

        /// <summary>Self-test of the panel.</summary>
        public PanelTestScreen PanelTest { get; private set; }

        /// <summary>Self-test of the motor.</summary>
        public MotorTestScreen MotorTest { get; private set; }

        /// <summary>Self-test of the buttons.</summary>
        public ButtonsTestScreen ButtonsTest { get; private set; }

        /// <summary>Self-test of the storage.</summary>
        public StorageTestScreen StorageTest { get; private set; }

        /// <summary>Self-test of the battery.</summary>
        public BatteryTestScreen BatteryTest { get; private set; }

        private void MakeStart(Handheld device)
        {
            Boot = new BootScreen(device, this);
            Intro = new IntroScreen(device, this);
            Gate = new GateScreen(device, this);
            Care = new CareScreen(device, this);
            Resume = new ResumeScreen(device, this);
            Trouble = new TroubleScreen(device, this);
            NewTable = new NewTableScreen(device, this);
        }

        private void MakeSession(Handheld device)
        {
            List = new ListScreen(device, this);
            Detail = new DetailScreen(device, this);
            Locked = new LockedScreen(device, this);
            NothingLeft = new NothingLeftScreen(device, this);
            Enough = new EnoughScreen(device, this);
            Tips = new TipsScreen(device, this);
            Running = new RunningScreen(device, this);
            Paused = new PausedScreen(device, this);
            Pain = new PainScreen(device, this);
            Done = new DoneScreen(device, this);
        }

        private void MakeSetup(Handheld device)
        {
            Settings = new SettingsScreen(device, this);
            Answers = new AnswersScreen(device, this);
            History = new HistoryScreen(device, this);
            Tutor = new TutorScreen(device, this);
            About = new AboutScreen(device, this);
            BatteryTrim = new BatteryTrimScreen(device, this);
            Reset = new ResetScreen(device, this);
        }

        private void MakeTests(Handheld device)
        {
            PanelTest = new PanelTestScreen(device, this);
            MotorTest = new MotorTestScreen(device, this);
            ButtonsTest = new ButtonsTestScreen(device, this);
            StorageTest = new StorageTestScreen(device, this);
            BatteryTest = new BatteryTestScreen(device, this);
        }
    }
}
