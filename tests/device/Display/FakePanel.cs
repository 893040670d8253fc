using System;
using AcuTimer.Core.Display;
using AcuTimer.Core.Ports;

namespace AcuTimer.Device.Tests.Display
{
    /// <summary>A panel that keeps what is written and can fail.</summary>
    internal sealed class FakePanel : IPanel
    {
        private readonly byte[] memory = new byte[FrameBuffer.Pages * FrameBuffer.Width];

        /// <summary>Writes seen, failed ones included.</summary>
        public int Writes;

        /// <summary>Columns of the last write.</summary>
        public int LastLength;

        /// <summary>First column of the last write.</summary>
        public int LastColumn;

        /// <summary>Page of the last write.</summary>
        public int LastPage;

        /// <summary>Writes still to fail.</summary>
        public int FailuresLeft;

        /// <summary>Columns that a failing write leaves in the panel all the same.</summary>
        public int PartialColumns;

        public bool Initialise() => true;

        public bool SetContrast(int value) => true;

        public bool SetOn(bool on) => true;

        public bool Write(int page, int column, byte[] pixels, int offset, int length)
        {
            Writes++;
            LastPage = page;
            LastColumn = column;
            LastLength = length;
            bool fails = FailuresLeft > 0;
            if (fails)
            {
                FailuresLeft--;
                length = PartialColumns < length ? PartialColumns : length;
            }

            Array.Copy(pixels, offset, memory, (page * FrameBuffer.Width) + column, length);
            return !fails;
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
    }
}
