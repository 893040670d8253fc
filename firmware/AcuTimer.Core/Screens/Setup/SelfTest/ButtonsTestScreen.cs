using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Setup.SelfTest
{
    /// <summary>The buttons: each one fills its box; when all are full, any goes on. Holding one goes on without the others: one of them may be broken.</summary>
    public sealed class ButtonsTestScreen : Screen
    {
        private const string Title = "BUTTONS";
        private const string Each = "Press each of them.";
        private const string Hold = "Hold one: go on.";
        private const string Good = "All: any goes on.";
        private const int Boxes = 3;
        private const int BoxWidth = 36;

        private int pressed;

        internal ButtonsTestScreen(Handheld device)
            : base(device)
        {
        }

        private static int All => (1 << Boxes) - 1;

        /// <inheritdoc/>
        public override void Enter(long now) => pressed = 0;

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            Text.Draw(frame, Font.Medium, 0, 0, Title);
            Text.DrawSmall(frame, 0, 17, pressed == All ? Good : Each);
            Text.DrawSmall(frame, 0, 26, pressed == All ? string.Empty : Hold);
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
            if (gesture == ButtonGesture.Long || (gesture == ButtonGesture.Tap && pressed == All))
            {
                return new StorageTestScreen(Device);
            }

            if (gesture != ButtonGesture.Tap)
            {
                return null;
            }

            pressed |= 1 << (int)button;
            return this;
        }
    }
}
