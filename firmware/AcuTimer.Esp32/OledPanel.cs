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

        /// <summary>Pixels are sent in multiples of so many bytes, so that few spans serve all lengths.</summary>
        private const int Portion = 12;
        private const int Portions = 11;

        private const int Nop = 0;
        private const int Window = 1;
        private const int Settings = 2;
        private const int FirstPortion = 3;

        private const int SegmentAt = 12;
        private const int RowsAt = 13;
        private const int ContrastAt = 17;
        private const int OnAt = 24;

        private readonly byte[] nop = { 0x00, 0xE3 };
        private readonly byte[] window = { 0x00, 0x21, 0, 0, 0x22, 0, 0 };

        // Clock, rows, offset, start line, charge pump, horizontal addressing, segments, rows' direction, wiring of the
        // rows, contrast, precharge, deselect level, pixels from memory, not inverted, on: SSD1306 data sheet, table 9-1.
        private readonly byte[] settings =
        {
            0x00, 0xD5, 0x80, 0xA8, 0x3F, 0xD3, 0x00, 0x40, 0x8D, 0x14, 0x20, 0x00, 0xA1, 0xC8, 0xDA, 0x12, 0x81, 0xCF,
            0xD9, 0xF1, 0xDB, 0x40, 0xA4, 0xA6, 0xAF,
        };

        private readonly byte[] data = new byte[1 + (Portions * Portion)];
        private readonly SpanByte[] spans = new SpanByte[FirstPortion + Portions];
        private I2cDevice bus;

        /// <summary>
        /// A panel of which nothing is known. A span is an object on the device, and so is every copy of one: these are
        /// all that are ever made, and <see cref="Send"/> is told their number.
        /// </summary>
        public OledPanel()
        {
            data[0] = 0x40;
            spans[Nop] = new SpanByte(nop);
            spans[Window] = new SpanByte(window);
            spans[Settings] = new SpanByte(settings);
            for (int i = 0; i < Portions; i++)
            {
                spans[FirstPortion + i] = new SpanByte(data, 0, 1 + ((i + 1) * Portion));
            }
        }

        /// <inheritdoc/>
        public bool Initialise()
        {
            try
            {
                return Open() && Send(Nop) && SetUp();
            }
            catch (Exception)
            {
                return false;
            }
        }

        /// <inheritdoc/>
        public bool Write(byte[] picture, int page, int pages, int column, int columns)
        {
            window[2] = (byte)column;
            window[3] = (byte)(column + columns - 1);
            window[5] = (byte)page;
            window[6] = (byte)(page + pages - 1);
            int from = (page * Columns) + column;
            int length = 1;
            for (; pages > 0; pages--)
            {
                Array.Copy(picture, from, data, length, columns);
                from += Columns;
                length += columns;
            }

            return Send(Window) && Send(FirstPortion + Fill(length - 1));
        }

        /// <summary>After its last byte the panel goes on at the window's first: a portion is filled up with the same bytes once more.</summary>
        /// <returns>The portion that holds them.</returns>
        private int Fill(int length)
        {
            int portion = (length - 1) / Portion;
            int end = (portion + 1) * Portion;
            while (length < end)
            {
                int more = end - length < length ? end - length : length;
                Array.Copy(data, 1, data, 1 + length, more);
                length += more;
            }

            return portion;
        }

        /// <inheritdoc/>
        public bool Configure(int contrast, bool on, bool flipped)
        {
            settings[SegmentAt] = (byte)(flipped ? 0xA0 : 0xA1);
            settings[RowsAt] = (byte)(flipped ? 0xC0 : 0xC8);
            settings[ContrastAt] = (byte)contrast;
            settings[OnAt] = (byte)(on ? 0xAF : 0xAE);
            return Send(Settings);
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
            return new Ssd1306(bus).Width == Columns && Send(Nop);
        }

        private bool Send(int span)
        {
            if (bus == null)
            {
                return false;
            }

            try
            {
                return bus.Write(spans[span]).Status == I2cTransferStatus.FullTransfer;
            }
            catch (Exception)
            {
                return false;
            }
        }
    }
}
