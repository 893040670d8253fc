using System;
using AcuTimer.Core.Display;
using AcuTimer.Core.Ports;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>A panel that keeps what is written and can fail.</summary>
    internal sealed class FakePanel : IPanel
    {
        private readonly byte[] memory = new byte[FrameBuffer.Pages * FrameBuffer.Width];

        /// <summary>Writes seen, failed ones included.</summary>
        public int Writes;

        /// <summary>Columns of the last write.</summary>
        public int LastLength;

        /// <summary>Pages of the last write.</summary>
        public int LastPages;

        /// <summary>Bytes of pixels in all writes, failed ones included.</summary>
        public int Bytes;

        /// <summary>First column of the last write.</summary>
        public int LastColumn;

        /// <summary>Page of the last write.</summary>
        public int LastPage;

        /// <summary>Writes still to fail.</summary>
        public int FailuresLeft;

        /// <summary>Columns that a failing write leaves in the panel all the same.</summary>
        public int PartialColumns;

        /// <summary>How often it was set up.</summary>
        public int SetUps;

        /// <summary>It does not answer at all.</summary>
        public bool Gone;

        /// <summary>Each transfer takes so long, in microseconds.</summary>
        public long TransferTime;

        /// <summary>What the time passes on, or null.</summary>
        public FakeClock Clock;

        /// <summary>As it was last configured.</summary>
        public bool On;

        /// <summary>As it was last configured.</summary>
        public bool Flipped;

        /// <summary>As it was last configured.</summary>
        public int Contrast;

        public bool Initialise()
        {
            SetUps++;
            On = Take() || On;
            return !Gone;
        }

        public bool Configure(int contrast, bool on, bool flipped)
        {
            Contrast = contrast;
            On = on;
            Flipped = flipped;
            return Take();
        }

        public bool Write(byte[] picture, int page, int pages, int column, int columns, bool anew)
        {
            Writes++;
            if (!Take())
            {
                return false;
            }

            LastPage = page;
            LastColumn = column;
            LastLength = columns;
            LastPages = pages;
            Bytes += columns * pages;
            bool fails = FailuresLeft > 0;
            int kept = fails ? PartialColumns : columns * pages;
            FailuresLeft -= fails ? 1 : 0;
            for (int i = 0; i < columns * pages && i < kept; i++)
            {
                int at = ((page + (i / columns)) * FrameBuffer.Width) + column + (i % columns);
                memory[at] = picture[at];
            }

            return !fails;
        }

        /// <summary>Without power it forgets everything.</summary>
        public void Forget()
        {
            On = false;
            Flipped = false;
            Contrast = 127;
            for (int i = 0; i < memory.Length; i++)
            {
                memory[i] = 0xA5;
            }
        }

        /// <summary>Something else than the frame gets into the panel.</summary>
        public void Disturb(int page, int column)
        {
            memory[(page * FrameBuffer.Width) + column] ^= 0x55;
        }

        public bool Shows(FrameBuffer frame)
        {
            for (int i = 0; i < memory.Length; i++)
            {
                if (memory[i] != frame.Bytes[i])
                {
                    return false;
                }
            }

            return true;
        }

        private bool Take()
        {
            if (Clock != null)
            {
                Clock.Microseconds += TransferTime;
            }

            return !Gone;
        }
    }
}
