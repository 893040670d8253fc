namespace AcuTimer.Core.Buttons
{
    /// <summary>
    /// What the fingers did since the last turn, one gesture after the other, in the order in which they happened, however
    /// late the turn. Where edges were lost it asks the pins, and it asks them before it calls a press long or a button stuck.
    /// </summary>
    public sealed class ButtonReader
    {
        private readonly ButtonEdges edges;
        private readonly IButtonPins pins;
        private readonly ButtonDecoder decoder = new ButtonDecoder();
        private int unasked;
        private int doubted;
        private bool inHand;

        /// <summary>Reads these.</summary>
        public ButtonReader(ButtonEdges edges, IButtonPins pins)
        {
            this.edges = edges;
            this.pins = pins;
        }

        /// <summary>The device is held the other way round: the outer buttons change places.</summary>
        public bool Flipped { get; set; }

        /// <summary>Which button the last gesture was made with, as the hand sees it.</summary>
        public Button Button { get; private set; }

        /// <summary>What was done.</summary>
        public ButtonGesture Gesture { get; private set; }

        /// <summary>A finger is on a button, or has not been told apart yet: what can wait does.</summary>
        public bool Held => decoder.Held;

        /// <summary>Edges wait to be read.</summary>
        public bool HasNews => edges.Any;

        /// <summary>When to read again though no edge came; <see cref="long.MaxValue"/> for never.</summary>
        public long NextDue => unasked > 0 ? 0 : decoder.NextDue;

        /// <summary>How many buttons are out of order.</summary>
        public int Ignored => decoder.Ignored;

        /// <summary>Begins to listen. A button that is down already, such as the one that woke the device, says nothing until it is let go.</summary>
        public void Begin(long now)
        {
            for (int i = 0; i < ButtonDecoder.Count; i++)
            {
                if (pins.IsDown((Button)i))
                {
                    decoder.Hold((Button)i, now);
                }
            }
        }

        /// <summary>Takes the next gesture into the properties.</summary>
        /// <returns>False when there is none.</returns>
        public bool Read(long now)
        {
            Gesture = NextOfEdges();
            Gesture = Gesture == ButtonGesture.None ? NextOfPins(now) : Gesture;
            Gesture = Gesture == ButtonGesture.None ? NextOfTime(now) : Gesture;
            Button = Seen(decoder.Button);
            return Gesture != ButtonGesture.None;
        }

        /// <summary>
        /// Looks where the buttons stand, about once a second: an edge that never arrived is found when a pin has stood
        /// otherwise at two looks, which is longer than an edge takes, and no edge came between them.
        /// </summary>
        /// <returns>Whether one was found: there is something to read.</returns>
        public bool Look()
        {
            int differ = 0;
            for (int i = 0; i < ButtonDecoder.Count; i++)
            {
                differ |= pins.IsDown((Button)i) != decoder.IsDown((Button)i) ? 1 << i : 0;
            }

            if ((differ & doubted) != 0)
            {
                unasked = ButtonDecoder.Count;
            }

            doubted = differ;
            return unasked > 0;
        }

        /// <summary>What was due before an edge is said before it.</summary>
        private ButtonGesture NextOfEdges()
        {
            while (inHand || edges.Take())
            {
                inHand = true;
                doubted &= ~(1 << (int)edges.Button);
                ButtonGesture gesture = NextOfTime(edges.At);
                if (gesture != ButtonGesture.None)
                {
                    return gesture;
                }

                if (decoder.IsClosedBy(edges.Button, edges.Down, edges.At))
                {
                    return ButtonGesture.Tap;
                }

                inHand = false;
                gesture = decoder.OnEdge(edges.Button, edges.Down, edges.At);
                if (gesture != ButtonGesture.None)
                {
                    return gesture;
                }
            }

            return ButtonGesture.None;
        }

        private ButtonGesture NextOfPins(long now)
        {
            unasked = edges.TakeLost() ? ButtonDecoder.Count : unasked;
            while (unasked > 0)
            {
                unasked--;
                Button button = (Button)unasked;
                bool isDown = pins.IsDown(button);
                ButtonGesture gesture = isDown != decoder.IsDown(button) ? decoder.OnEdge(button, isDown, now) : ButtonGesture.None;
                if (gesture != ButtonGesture.None)
                {
                    return gesture;
                }
            }

            return ButtonGesture.None;
        }

        private ButtonGesture NextOfTime(long now)
        {
            ButtonGesture due = decoder.OnTime(now);
            while (due != ButtonGesture.None)
            {
                if (due != ButtonGesture.Tap && !IsStillDown())
                {
                    decoder.OnEdge(decoder.Button, false, now);
                }
                else if (decoder.Mark() && due != ButtonGesture.Stuck)
                {
                    return due;
                }

                due = decoder.OnTime(now);
            }

            return ButtonGesture.None;
        }

        /// <summary>Its own next edge says so, or its pin: the release may have been lost.</summary>
        private bool IsStillDown() =>
            (inHand && edges.Button == decoder.Button) || edges.Waits(decoder.Button) || pins.IsDown(decoder.Button);

        private Button Seen(Button button) => Flipped && button != Button.Ok ? (Button)((int)Button.Next - (int)button) : button;
    }
}
