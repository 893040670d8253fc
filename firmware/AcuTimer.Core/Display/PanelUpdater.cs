using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Display
{
    /// <summary>
    /// Brings what is marked in the frame onto the panel, one rectangle at a time, so that no call keeps the device deaf
    /// for longer than one page takes (about 3 ms at 400 kHz). A rectangle whose transfer failed stays marked: it, and
    /// nothing else, is sent again.
    /// </summary>
    public sealed class PanelUpdater
    {
        /// <summary>Most bytes of one rectangle: a page.</summary>
        private const int MostBytes = FrameBuffer.Width;

        private readonly FrameBuffer frame;
        private int run = FrameBuffer.Runs - 1;
        private int first;
        private int last;
        private int healed;

        /// <summary>Begins with a panel of which nothing is known.</summary>
        public PanelUpdater(FrameBuffer frame)
        {
            this.frame = frame;
            Invalidate();
        }

        /// <summary>Failed transfers since the last good one.</summary>
        public int Failures { get; private set; }

        /// <summary>Whether something is left to send.</summary>
        public bool Pending => frame.Marked != 0;

        /// <summary>Forgets what the panel shows: it was lost or set up anew.</summary>
        public void Invalidate() => frame.MarkAll();

        /// <summary>
        /// Sends one page again, or two, though nothing changed in them, the next ones at each call: a disturbed panel becomes
        /// right again in eight calls, or four. The caller decides how often.
        /// </summary>
        /// <returns>False when the panel did not take it.</returns>
        public bool Heal(IPanel panel, int pages)
        {
            healed = healed >= FrameBuffer.Pages ? 0 : healed;
            int first = healed;
            healed += pages;
            pages = healed > FrameBuffer.Pages ? FrameBuffer.Pages - first : pages;
            bool taken = panel.Write(frame.Bytes, first, pages, 0, FrameBuffer.Width, true);
            for (int page = first; taken && page < first + pages; page++)
            {
                frame.Unmark(page);
                frame.Unmark(page + FrameBuffer.Pages);
            }

            return Note(taken);
        }

        /// <summary>Sends the next run that is marked, and with it those below it that cost less so than in windows of their own.</summary>
        /// <returns>False when the panel did not take it; it stays to be sent.</returns>
        public bool SendNext(IPanel panel)
        {
            int marked = frame.Marked;
            if (marked == 0)
            {
                return true;
            }

            if (marked >> FrameBuffer.Block != 0)
            {
                first = frame.FirstOfRuns[FrameBuffer.Block];
                last = frame.LastOfRuns[FrameBuffer.Block];
                return Send(panel, frame.BlockPage, frame.BlockPages, 1 << FrameBuffer.Block, FrameBuffer.Block);
            }

            // The next call goes on below: what changes all the time must not hold up the rest. When nothing is left it begins
            // on top again, so that what changes stays in one piece.
            int next = run + 1;
            next = marked >> next == 0 ? 0 : next;
            while ((marked >> next & 1) == 0)
            {
                next++;
            }

            run = next;
            int page = next % FrameBuffer.Pages;
            first = frame.FirstOfRuns[next];
            last = frame.LastOfRuns[next];
            int sent = 1 << next;
            int pages = 1;
            int joined = Joined(page + 1, 1);
            while (joined >= 0)
            {
                sent |= 1 << joined;
                run = joined;
                pages++;
                joined = Joined(page + pages, pages);
            }

            return Send(panel, page, pages, sent, page);
        }

        private bool Send(IPanel panel, int page, int pages, int sent, int lowest)
        {
            bool taken = panel.Write(frame.Bytes, page, pages, first, last - first + 1, false);
            for (int i = lowest; taken && sent >> i != 0; i++)
            {
                if (((sent >> i) & 1) != 0)
                {
                    frame.Unmark(i);
                }
            }

            run = frame.Marked == 0 ? FrameBuffer.Runs - 1 : run;
            return Note(taken);
        }

        private bool Note(bool taken)
        {
            Failures = taken ? 0 : Failures + 1;
            return taken;
        }

        /// <summary>The run of the page below that goes into the same rectangle, which it widens; -1 when there is none.</summary>
        private int Joined(int below, int pages)
        {
            int marked = frame.Marked;
            if (below >= FrameBuffer.Pages)
            {
                return -1;
            }

            for (; below < FrameBuffer.Runs; below += FrameBuffer.Pages)
            {
                if ((marked & (1 << below)) != 0 && Joins(frame.FirstOfRuns[below], frame.LastOfRuns[below], pages))
                {
                    return below;
                }
            }

            return -1;
        }

        private bool Joins(int left, int right, int pages)
        {
            int apart = ((last - first + 1) * pages) + right - left + 1;
            left = left < first ? left : first;
            right = right > last ? right : last;
            int bytes = (right - left + 1) * (pages + 1);
            if (bytes > MostBytes || bytes > apart + FrameBuffer.MergeGap)
            {
                return false;
            }

            first = left;
            last = right;
            return true;
        }
    }
}
