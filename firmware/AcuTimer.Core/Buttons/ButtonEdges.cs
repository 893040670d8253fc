namespace AcuTimer.Core.Buttons
{
    /// <summary>
    /// Edges from the pins' handlers to the loop. The handlers only put; a storm that fills the queue loses its newest
    /// edges, and the loop then asks the pins where they stand.
    /// </summary>
    public sealed class ButtonEdges
    {
        private const int Size = 32;
        private const int TimeShift = 8;

        private readonly object gate = new object();
        // Each is its time, above the button and one bit for pressed: one array takes less than three.
        private readonly long[] edges = new long[Size];
        private int head;
        private int count;
        private bool lost;

        /// <summary>The edge that <see cref="Take"/> took: which button.</summary>
        public Button Button { get; private set; }

        /// <summary>The edge that <see cref="Take"/> took: pressed or let go.</summary>
        public bool Down { get; private set; }

        /// <summary>The edge that <see cref="Take"/> took: when, in microseconds on the clock.</summary>
        public long At { get; private set; }

        /// <summary>Whether there is an edge to take, or one was lost. Read without the gate: whoever puts one wakes the loop after it.</summary>
        public bool Any => count > 0 || lost;

        /// <summary>Adds an edge.</summary>
        /// <returns>False when the queue is full and the edge is lost.</returns>
        public bool Put(Button button, bool down, long at)
        {
            lock (gate)
            {
                if (count == Size)
                {
                    lost = true;
                    return false;
                }

                edges[(head + count) % Size] = (at << TimeShift) | (((long)button << 1) + (down ? 1 : 0));
                count++;
                return true;
            }
        }

        /// <summary>An edge was lost on its way here.</summary>
        public void Lose()
        {
            lock (gate)
            {
                lost = true;
            }
        }

        /// <summary>Whether edges were lost since this was last asked.</summary>
        public bool TakeLost()
        {
            lock (gate)
            {
                bool was = lost;
                lost = false;
                return was;
            }
        }

        /// <summary>Whether an edge of a button has not been taken yet.</summary>
        public bool Waits(Button button)
        {
            lock (gate)
            {
                int i = 0;
                while (i < count && ButtonOf(edges[(head + i) % Size]) != button)
                {
                    i++;
                }

                return i < count;
            }
        }

        /// <summary>Takes the oldest edge into the properties.</summary>
        /// <returns>False when there is none.</returns>
        public bool Take()
        {
            lock (gate)
            {
                if (count == 0)
                {
                    return false;
                }

                long edge = edges[head];
                Button = ButtonOf(edge);
                Down = (edge & 1) != 0;
                At = edge >> TimeShift;
                head = (head + 1) % Size;
                count--;
                return true;
            }
        }

        private static Button ButtonOf(long edge) => (Button)(((int)edge & 0xFF) >> 1);
    }
}
