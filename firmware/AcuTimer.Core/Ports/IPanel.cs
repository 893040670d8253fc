namespace AcuTimer.Core.Ports
{
    /// <summary>The 128×64 panel's memory. Every member is true only when each of its transfers was complete.</summary>
    public interface IPanel
    {
        /// <summary>Sets the panel up from scratch, after power-on or after it was lost.</summary>
        bool Initialise();

        /// <summary>Writes one run of columns in one page.</summary>
        /// <param name="page">Page of eight rows, 0-7.</param>
        /// <param name="column">First column, 0-127.</param>
        /// <param name="pixels">One byte a column, least significant bit on top.</param>
        /// <param name="offset">First byte in <paramref name="pixels"/>.</param>
        /// <param name="length">Columns, 1-128.</param>
        bool Write(int page, int column, byte[] pixels, int offset, int length);

        /// <summary>Sets the brightness.</summary>
        /// <param name="value">0-255.</param>
        bool SetContrast(int value);

        /// <summary>Switches the pixels on, or puts the panel to sleep.</summary>
        bool SetOn(bool on);
    }
}
