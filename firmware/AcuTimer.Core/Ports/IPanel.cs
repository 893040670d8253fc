namespace AcuTimer.Core.Ports
{
    /// <summary>The 128×64 panel. No member throws; every member is true only when each of its transfers was complete.</summary>
    public interface IPanel
    {
        /// <summary>Sets the panel up from scratch, after power-on or after it was lost.</summary>
        bool Initialise();

        /// <summary>
        /// Sets everything but the pixels, so that a panel that lost its settings is right again afterwards. What is in
        /// the panel's memory when it is turned is to be written again.
        /// </summary>
        /// <param name="contrast">Brightness, 0-255.</param>
        /// <param name="on">False puts the panel to sleep; its memory stays.</param>
        /// <param name="flipped">Turned by 180°.</param>
        bool Configure(int contrast, bool on, bool flipped);

        /// <summary>Writes one run of columns in one page.</summary>
        /// <param name="page">Page of eight rows, 0-7.</param>
        /// <param name="column">First column, 0-127.</param>
        /// <param name="pixels">One byte a column, least significant bit on top.</param>
        /// <param name="offset">First byte in <paramref name="pixels"/>.</param>
        /// <param name="length">Columns, 1-128.</param>
        bool Write(int page, int column, byte[] pixels, int offset, int length);
    }
}
