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

        /// <summary>Writes a rectangle: the same columns of one page or more.</summary>
        /// <param name="picture">The whole picture, 128 bytes a page: one byte a column, least significant bit on top.</param>
        /// <param name="page">First page of eight rows, 0-7.</param>
        /// <param name="pages">Pages, 1-8.</param>
        /// <param name="column">First column, 0-127.</param>
        /// <param name="columns">Columns, 1-128; columns × pages is at most 256.</param>
        /// <param name="anew">
        /// Sets first what moves or misplaces pixels, so that the rectangle is right whatever the panel was told by noise; without
        /// it fewer bytes go over the bus.
        /// </param>
        bool Write(byte[] picture, int page, int pages, int column, int columns, bool anew);
    }
}
