namespace AcuTimer.Esp32
{
    /// <summary>
    /// What is wired to which pin, for every supported board; hardware-notes/boards.md draws the wiring, and tests compare the
    /// two and hold each row against its chip.
    /// </summary>
    public static class Pins
    {
        /// <summary>An ESP32 whose battery divider is our own: most development boards.</summary>
        public const int Esp32 = 0;

        /// <summary>An ESP32 whose board measures the cell on GPIO 35 itself: Adafruit HUZZAH32, LOLIN D32.</summary>
        public const int Esp32Cell = 1;

        /// <summary>An ESP32-S3, such as Seeed XIAO ESP32S3.</summary>
        public const int Esp32S3 = 2;

        /// <summary>How many boards there are.</summary>
        public const int Boards = 3;

        /// <summary>Columns of <see cref="Table"/>, in the order of the properties below.</summary>
        public const int Columns = 9;

        /// <summary>The board that this firmware is built for. To build for another, change it here and nowhere else.</summary>
        public const int Board = Esp32;

        /// <summary>A row a board: GPIO numbers, and after the battery's the channel of ADC1 that it is on.</summary>
        private static readonly byte[] Table =
        {
            // Motor, Data, Clock, ButtonBack, ButtonOk, ButtonNext, Battery, BatteryChannel, Usb
            25, 21, 22, 32, 33, 27, 34, 6, 35,
            25, 21, 22, 32, 33, 27, 35, 7, 34,
            9, 5, 6, 4, 7, 8, 1, 0, 2,
        };

        /// <summary>Gate of the transistor that drives the vibration motor.</summary>
        public static int Motor => Of(Board, 0);

        /// <summary>I2C data to the panel.</summary>
        public static int Data => Of(Board, 1);

        /// <summary>I2C clock to the panel.</summary>
        public static int Clock => Of(Board, 2);

        /// <summary>Left button, to ground.</summary>
        public static int ButtonBack => Of(Board, 3);

        /// <summary>Middle button, to ground.</summary>
        public static int ButtonOk => Of(Board, 4);

        /// <summary>Right button, to ground.</summary>
        public static int ButtonNext => Of(Board, 5);

        /// <summary>The battery through a divider by two.</summary>
        public static int Battery => Of(Board, 6);

        /// <summary>Channel of ADC1 that <see cref="Battery"/> is on.</summary>
        public static int BatteryChannel => Of(Board, 7);

        /// <summary>USB's 5 V through a divider to 3.2 V; to ground where it is not used.</summary>
        public static int Usb => Of(Board, 8);

        /// <summary>A pin of any board.</summary>
        /// <param name="board">0 to <see cref="Boards"/> - 1.</param>
        /// <param name="column">0 to <see cref="Columns"/> - 1, in the order of the properties above.</param>
        /// <returns>GPIO number, or the channel.</returns>
        public static int Of(int board, int column)
        {
            return Table[(board * Columns) + column];
        }
    }
}
