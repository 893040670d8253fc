namespace AcuTimer.Core.Power
{
    /// <summary>The voltages at which something happens, in millivolts of a lithium polymer cell. Device defaults: no document has them.</summary>
    public static class BatteryLevels
    {
        /// <summary>Untrimmed. Below this there is no cell: the board runs from USB, or nothing is wired to the pin.</summary>
        public const int NoCell = 2500;

        /// <summary>Above this it is no cell either: a charged one reads 4.6 V on a chip whose reference is low and was not trimmed.</summary>
        public const int MostCell = 5000;

        /// <summary>Below this the device stops: a cell discharged further is damaged, and the ESP32's regulator drops out.</summary>
        public const int CutOff = 3300;

        /// <summary>Below this no session is begun: it might not last to its end.</summary>
        public const int TooLow = 3400;

        /// <summary>Below this a warning is shown.</summary>
        public const int Low = 3500;

        /// <summary>A level that was reached is left only this much higher: a cell recovers when the motor rests.</summary>
        public const int Hysteresis = 100;
    }
}
