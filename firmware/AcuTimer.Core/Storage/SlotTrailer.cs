using AcuTimer.Core.Bytes;

namespace AcuTimer.Core.Storage
{
    /// <summary>
    /// The last bytes of a slot's file: they say that it is whole and how new it is. At the end, because a write that
    /// was cut off has no end.
    /// </summary>
    public static class SlotTrailer
    {
        /// <summary>Bytes: magic, sequence number, length of the content, and the CRC-32 of all before it, four each.</summary>
        public const int Size = 16;

        /// <summary>"SLOT", read as a little-endian number.</summary>
        private const uint Magic = 0x544F4C53;

        private const int SequenceAt = 4;
        private const int LengthAt = 8;
        private const int CrcAt = 12;

        /// <summary>Writes a trailer behind the content.</summary>
        /// <param name="file">The content, with room for the trailer behind it.</param>
        /// <param name="length">Bytes of content.</param>
        /// <param name="sequence">The higher one of two slots counts.</param>
        public static void Put(byte[] file, int length, uint sequence)
        {
            LittleEndian.Put32(file, length, Magic);
            LittleEndian.Put32(file, length + SequenceAt, sequence);
            LittleEndian.Put32(file, length + LengthAt, (uint)length);
            LittleEndian.Put32(file, length + CrcAt, Crc(file, length));
        }

        /// <summary>The sequence number.</summary>
        public static uint Sequence(byte[] bytes, int trailer) => LittleEndian.U32(bytes, trailer + SequenceAt);

        /// <summary>Whether this can be the trailer behind so much content.</summary>
        public static bool Fits(byte[] bytes, int trailer, int length) =>
            LittleEndian.U32(bytes, trailer) == Magic && LittleEndian.U32(bytes, trailer + LengthAt) == (uint)length;

        /// <summary>Whether the content and its trailer belong together.</summary>
        public static bool Good(byte[] file, int length) =>
            Fits(file, length, length) && LittleEndian.U32(file, length + CrcAt) == Crc(file, length);

        private static uint Crc(byte[] file, int length) => ~Crc32.Update(Crc32.Start, file, 0, length + CrcAt);
    }
}
