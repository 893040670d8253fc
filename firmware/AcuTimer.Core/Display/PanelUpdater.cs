using System;
using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Display
{
    /// <summary>
    /// Brings the frame onto the panel, one short run of columns at a time, so that no call keeps the device deaf for
    /// longer than one page takes (about 3 ms at 400 kHz). The shadow is what the panel surely shows; columns whose
    /// transfer failed are in doubt and are sent again even where frame and shadow agree.
    /// </summary>
    public sealed class PanelUpdater
    {
        /// <summary>Columns worth sending for nothing rather than opening another window: its commands and headers take 10 bytes.</summary>
        public const int MergeGap = 10;

        private readonly FrameBuffer frame;
        private readonly byte[] shadow = new byte[FrameBuffer.Pages * FrameBuffer.Width];
        private readonly int[] doubtFirst = new int[FrameBuffer.Pages];
        private readonly int[] doubtLast = new int[FrameBuffer.Pages];
        private int page;
        private int healed;

        /// <summary>Begins with a panel of which nothing is known.</summary>
        public PanelUpdater(FrameBuffer frame)
        {
            this.frame = frame;
            Invalidate();
        }

        /// <summary>Failed transfers since the last good one.</summary>
        public int Failures { get; private set; }

        /// <summary>
        /// Whether something may be left to send. It is also true for what was drawn again as it was; the next
        /// <see cref="SendNext"/> finds that out without sending.
        /// </summary>
        public bool Pending
        {
            get
            {
                for (int i = 0; i < FrameBuffer.Pages; i++)
                {
                    if (frame.LastMarked(i) >= 0)
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        /// <summary>Forgets what the panel shows: it was lost or set up anew.</summary>
        public void Invalidate()
        {
            for (int i = 0; i < FrameBuffer.Pages; i++)
            {
                Doubt(i, 0, FrameBuffer.Width - 1);
            }
        }

        /// <summary>
        /// Sends one page again though nothing changed in it, the next one at each call: a disturbed panel becomes
        /// right again in eight calls. The caller decides how often.
        /// </summary>
        public void Heal()
        {
            healed = (healed + 1) % FrameBuffer.Pages;
            Doubt(healed, 0, FrameBuffer.Width - 1);
        }

        /// <summary>
        /// Looks at the next page that was drawn on and sends the first run of columns that differ in it. One page a
        /// call also where nothing differs: to compare one takes the device more than a millisecond.
        /// </summary>
        /// <returns>False when the panel did not take it; it stays to be sent.</returns>
        public bool SendNext(IPanel panel)
        {
            for (int i = 0; i < FrameBuffer.Pages; i++)
            {
                // The next call goes on with another page: one that changes all the time must not hold up the rest.
                int current = page;
                page = (current + 1) % FrameBuffer.Pages;
                int end = frame.LastMarked(current);
                if (end >= 0)
                {
                    int first = FirstChange(current);
                    if (first <= end)
                    {
                        return Send(panel, current, first, LastChange(current, first));
                    }

                    frame.Unmark(current);
                    return true;
                }
            }

            return true;
        }

        private bool Send(IPanel panel, int current, int first, int last)
        {
            int start = (current * FrameBuffer.Width) + first;
            if (!panel.Write(current, first, frame.Bytes, start, last - first + 1))
            {
                Failures++;
                Doubt(current, first, last);
                return false;
            }

            Failures = 0;
            Array.Copy(frame.Bytes, start, shadow, start, last - first + 1);
            Trust(current, last);
            int end = frame.LastMarked(current);
            frame.Unmark(current);
            if (last < end)
            {
                frame.Mark(current, last + 1, end);
            }

            return true;
        }

        // The first column to send; beyond the mark when there is none.
        private int FirstChange(int current)
        {
            byte[] wanted = frame.Bytes;
            byte[] sent = shadow;
            int row = current * FrameBuffer.Width;
            int end = frame.LastMarked(current) + 1;
            int limit = row + (doubtFirst[current] < end ? doubtFirst[current] : end);
            int at = row + frame.FirstMarked(current);
            while (at < limit && wanted[at] == sent[at])
            {
                at++;
            }

            return at - row;
        }

        // The end of the run that begins at first; short gaps belong to it.
        private int LastChange(int current, int first)
        {
            byte[] bytes = frame.Bytes;
            int row = current * FrameBuffer.Width;
            int end = frame.LastMarked(current);
            int last = first;
            for (int column = first; column <= end && column - last <= MergeGap + 1; column++)
            {
                if (column == doubtFirst[current])
                {
                    column = doubtLast[current];
                    last = column;
                }
                else if (bytes[row + column] != shadow[row + column])
                {
                    last = column;
                }
            }

            return last;
        }

        private void Doubt(int current, int first, int last)
        {
            doubtFirst[current] = first < doubtFirst[current] ? first : doubtFirst[current];
            doubtLast[current] = last > doubtLast[current] ? last : doubtLast[current];
            frame.Mark(current, doubtFirst[current], doubtLast[current]);
        }

        // A page is sent from the left, so what lies left of a good transfer is not in doubt either.
        private void Trust(int current, int last)
        {
            if (last >= doubtLast[current])
            {
                doubtFirst[current] = FrameBuffer.Width;
                doubtLast[current] = -1;
            }
            else if (last >= doubtFirst[current])
            {
                doubtFirst[current] = last + 1;
            }
        }
    }
}
