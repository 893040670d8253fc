namespace AcuTimer.Esp32
{
    /// <summary>GPIO numbers of an ESP32 development board; hardware-notes/README.md draws the wiring and a test compares the two.</summary>
    public static class Pins
    {
        /// <summary>Gate of the transistor that drives the vibration motor.</summary>
        public const int Motor = 25;

        /// <summary>I2C data to the panel.</summary>
        public const int Data = 21;

        /// <summary>I2C clock to the panel.</summary>
        public const int Clock = 22;

        /// <summary>Left button, to ground.</summary>
        public const int ButtonBack = 32;

        /// <summary>Middle button, to ground.</summary>
        public const int ButtonOk = 33;

        /// <summary>Right button, to ground.</summary>
        public const int ButtonNext = 27;

        /// <summary>The battery through a divider by two.</summary>
        public const int Battery = 34;

        /// <summary>USB's 5 V through a divider to 3.2 V; to ground where it is not used.</summary>
        public const int Usb = 35;
    }
}
