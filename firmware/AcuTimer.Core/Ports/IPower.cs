namespace AcuTimer.Core.Ports
{
    /// <summary>Battery, sleep, and what the board knows of itself. No member throws.</summary>
    public interface IPower
    {
        /// <summary>Voltage of the battery in millivolts, as a chip with the nominal reference would have it; 0 when it cannot be measured.</summary>
        int BatteryMillivolts { get; }

        /// <summary>A charger or a computer is connected: the level now, not what an event told.</summary>
        bool UsbPresent { get; }

        /// <summary>The board was woken from deep sleep by a button, which then does nothing else.</summary>
        bool WokenByButton { get; }

        /// <summary>Why the board started, in a word of at most ten characters.</summary>
        string StartReason { get; }

        /// <summary>Bytes of managed memory that are free; 0 when that cannot be told. Collects garbage: not while a session runs.</summary>
        int FreeMemory { get; }

        /// <summary>Deep sleep until a button is pressed. Does not return on the device.</summary>
        void Sleep();
    }
}
