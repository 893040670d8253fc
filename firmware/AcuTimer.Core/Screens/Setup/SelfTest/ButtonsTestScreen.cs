using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;

namespace AcuTimer.Core.Screens.Setup.SelfTest
{
    /// <summary>The buttons: each one fills its box; when all are full, any goes on. Holding one goes on without the others: one of them may be broken.</summary>
    public sealed class ButtonsTestScreen : Screen
    {
        private const string Title = "BUTTONS";
        private const string Each = "Press each of them.\nHold one: go on.";
        private const string Good = "All: any goes on.";
        private const int Boxes = 3;
        private const int BoxWidth = 36;

        private readonly ScreenMaker screens;
        private int pressed;

        internal ButtonsTestScreen(ScreenMaker screens)
        {
            this.screens = screens;
        }

        private static int All => (1 << Boxes) - 1;

        /// <inheritdoc/>
        public override void Enter(long now) => pressed = 0;

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            Text.Draw(frame, Font.Medium, 0, 0, Title);
            Lines.Draw(frame, 17, pressed == All ? Good : Each);
            for (int box = 0; box < Boxes; box++)
            {
                int x = box * (FrameBuffer.Width - BoxWidth) / (Boxes - 1);
                Shapes.RoundFrame(frame, x, 36, BoxWidth, 26);
                if ((pressed & (1 << box)) != 0)
                {
                    frame.Fill(x + 3, 39, BoxWidth - 6, 20, Ink.Set);
                }
            }
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now)
        {
            bool taps = gesture == ButtonGesture.Tap;
            if (taps && pressed != All)
            {
                pressed |= 1 << (int)button;
                return this;
            }

            return taps || gesture == ButtonGesture.Long ? screens.Make(ScreenKind.StorageTest) : null;
        }
    }
}
