namespace AcuTimer.Core.Buttons
{
    /// <summary>
    /// A press that counts when the finger lets go. Until then it may still become a long one, or turn out to be a squeeze:
    /// then it was never meant.
    /// </summary>
    public sealed class HeldPress
    {
        private bool waits;

        /// <summary>The button that was pressed.</summary>
        public Button Button { get; private set; }

        /// <summary>A button was pressed.</summary>
        public void Begin(Button button)
        {
            Button = button;
            waits = true;
        }

        /// <summary>It was something else.</summary>
        public void Forget()
        {
            waits = false;
        }

        /// <summary>Whether the finger has just let go; asked at every turn.</summary>
        public bool IsLetGo(ButtonReader buttons)
        {
            if (!waits || buttons.IsDown(Button))
            {
                waits = waits && !Squeezed(buttons);
                return false;
            }

            waits = false;
            return !Squeezed(buttons);
        }

        /// <summary>A button that is stuck is no finger.</summary>
        private bool Squeezed(ButtonReader buttons)
        {
            for (int i = 0; i < ButtonDecoder.Count; i++)
            {
                if ((Button)i != Button && buttons.IsDown((Button)i) && !buttons.IsIgnored((Button)i))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
