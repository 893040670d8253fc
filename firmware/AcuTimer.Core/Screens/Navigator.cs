using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens
{
    /// <summary>Holds the screens, one object each for the device's whole life, and shows one of them.</summary>
    public sealed class Navigator
    {
        private readonly BootScreen boot;
        private readonly FaultScreen fault = new FaultScreen();
        private Screen current;

        /// <summary>Makes the screens.</summary>
        /// <param name="session">The session that they show and steer.</param>
        /// <param name="table">An open table.</param>
        /// <param name="error">Why the table over USB is not used.</param>
        public Navigator(Session session, RoutineTable table, TableError error)
        {
            ListScreen list = new ListScreen(table);
            DetailScreen detail = new DetailScreen(session, table);
            RunningScreen running = new RunningScreen(session);
            PausedScreen paused = new PausedScreen(session);
            DoneScreen done = new DoneScreen(session);
            boot = new BootScreen(table, error, list);
            list.Detail = detail;
            detail.List = list;
            detail.Running = running;
            running.Paused = paused;
            running.Done = done;
            paused.Running = running;
            paused.List = list;
            done.List = list;
            fault.List = list;
            current = boot;
        }

        /// <summary>The whole screen is to be drawn.</summary>
        public bool Changed { get; private set; }

        /// <summary>Shows the first screen.</summary>
        public void Begin(long now)
        {
            Show(boot, now);
        }

        /// <summary>Shows that something failed.</summary>
        public void ShowFault(long now)
        {
            Show(fault, now);
        }

        /// <summary>Passes a gesture to the screen.</summary>
        public void OnButton(Button button, ButtonGesture gesture, long now)
        {
            Show(current.OnButton(button, gesture, now), now);
        }

        /// <summary>Lets the screen give way to another.</summary>
        public void Follow(long now)
        {
            Show(current.Follow(now), now);
        }

        /// <summary>Draws the whole screen after a change, else what has changed on it.</summary>
        public void Draw(FrameBuffer frame, long now)
        {
            if (Changed)
            {
                Changed = false;
                frame.Clear();
                current.Draw(frame, now);
            }
            else
            {
                current.DrawChanges(frame, now);
            }
        }

        /// <summary>When the next frame is due.</summary>
        public long NextFrame(long now)
        {
            return current.NextFrame(now);
        }

        private void Show(Screen screen, long now)
        {
            if (screen != null)
            {
                current = screen;
                Changed = true;
                screen.Enter(now);
            }
        }
    }
}
