using System;
using System.Device.I2c;
using AcuTimer.Core.Ports;
using Iot.Device.Ssd13xx;
using nanoFramework.Hardware.Esp32;

namespace AcuTimer.Esp32
{
    /// <summary>
    /// The SSD1306 on I2C1. The stock driver sets the panel up, which it does well; pixels and commands go straight to
    /// the bus, because the driver's own way sends the whole frame and does not read the results.
    /// </summary>
    public sealed class OledPanel : IPanel
    {
        private const int Columns = 128;
        private const int WindowSegmentAt = 2;
        private const int WindowAt = 4;
        private const int FirstColumnAt = 6;
        private const int LastColumnAt = 7;
        private const int FirstPageAt = 9;
        private const int LastPageAt = 10;
        private const int RowsAt = 11;
        private const int ContrastAt = 15;
        private const int OnAt = 25;

        private readonly byte[] nop = { 0x00, 0xE3 };

        // What moves or misplaces pixels is set right before each page that is sent again: no scrolling, segments, horizontal
        // addressing, columns, pages. So it is right whatever noise did before. What has changed needs only columns and pages:
        // there the last byte of the addressing, a zero, is at once the one that says "commands".
        private readonly byte[] window = { 0x00, 0x2E, 0xA1, 0x20, 0x00, 0x21, 0, 0, 0x22, 0, 0 };

        // All else that a command can change: clock, rows, offset, start line, charge pump, rows' direction, wiring of the
        // rows, contrast, precharge, deselect level, pixels from memory, not inverted, no fading, no zoom, on: SSD1306 data
        // sheet, table 9-1 and the advance graphic commands. The scroll area means nothing while nothing scrolls. A chip without those takes 0x00 for a column.
        private readonly byte[] settings =
        {
            0x00, 0xD5, 0x80, 0xA8, 0x3F, 0xD3, 0x00, 0x40, 0x8D, 0x14, 0xA4, 0xC8, 0xDA, 0x12, 0x81, 0xCF, 0xD9, 0xF1,
            0xDB, 0x40, 0xA6, 0x23, 0x00, 0xD6, 0x00, 0xAF,
        };

        private readonly byte[] data = new byte[1 + (2 * Columns)];
        private I2cDevice bus;

        /// <inheritdoc/>
        public bool Initialise()
        {
            try
            {
                return Open() && Send(nop) && SetUp();
            }
            catch (Exception)
            {
                return false;
            }
        }

        /// <inheritdoc/>
        public bool Write(byte[] picture, int page, int pages, int column, int columns, bool anew)
        {
            window[FirstColumnAt] = (byte)column;
            window[LastColumnAt] = (byte)(column + columns - 1);
            window[FirstPageAt] = (byte)page;
            window[LastPageAt] = (byte)(page + pages - 1);
            data[0] = 0x40;
            int from = (page * Columns) + column;
            int length = 1;
            for (int end = from + (pages * Columns); from < end; from += Columns)
            {
                Array.Copy(picture, from, data, length, columns);
                length += columns;
            }

            int start = anew ? 0 : WindowAt;
            return Send(window, start, window.Length - start) && Send(data, 0, length);
        }

        /// <inheritdoc/>
        public bool Configure(int contrast, bool on, bool flipped)
        {
            window[WindowSegmentAt] = (byte)(flipped ? 0xA0 : 0xA1);
            settings[RowsAt] = (byte)(flipped ? 0xC0 : 0xC8);
            settings[ContrastAt] = (byte)contrast;
            settings[OnAt] = (byte)(on ? 0xAF : 0xAE);
            return Send(settings);
        }

        private bool Open()
        {
            if (bus == null)
            {
                Configuration.SetPinFunction(Pins.Data, DeviceFunction.I2C1_DATA);
                Configuration.SetPinFunction(Pins.Clock, DeviceFunction.I2C1_CLOCK);
                bus = I2cDevice.Create(new I2cConnectionSettings(1, Ssd1306.DefaultI2cAddress));
            }

            return bus != null;
        }

        /// <summary>
        /// The driver's constructor sends the whole set-up; whether it arrived shows in the next transfer. The driver is
        /// let go with its buffers, and not disposed of: it would close the bus.
        /// </summary>
        private bool SetUp()
        {
            return new Ssd1306(bus).Width == Columns && Send(nop);
        }

        private bool Send(byte[] bytes)
        {
            return Send(bytes, 0, bytes.Length);
        }

        private bool Send(byte[] bytes, int start, int length)
        {
            if (bus == null)
            {
                return false;
            }

            try
            {
                return bus.Write(new SpanByte(bytes, start, length)).Status == I2cTransferStatus.FullTransfer;
            }
            catch (Exception)
            {
                return false;
            }
        }
    }
}
