namespace AcuTimer.Core.Display
{
    /// <summary>
    /// Reads code points from UTF-8 in place. What is not UTF-8 reads as <see cref="Replacement"/>, one byte at a
    /// time; a zero byte or the end of the array ends a text, also in the middle of a character.
    /// </summary>
    public static class Utf8
    {
        /// <summary>Stands for what cannot be read or drawn.</summary>
        public const int Replacement = 0xFFFD;

        /// <summary>The code point that begins at a byte; 0 at the end of the array.</summary>
        public static int Read(byte[] bytes, int offset)
        {
            if (offset >= bytes.Length)
            {
                return 0;
            }

            int lead = bytes[offset];
            int length = Length(bytes, offset);
            if (length == 1)
            {
                return lead < 0x80 ? lead : Replacement;
            }

            int codePoint = lead & (0x7F >> length);
            for (int i = 1; i < length; i++)
            {
                codePoint = (codePoint << 6) | (bytes[offset + i] & 0x3F);
            }

            return codePoint;
        }

        /// <summary>Bytes of the character that begins at a byte, 1-4.</summary>
        public static int Length(byte[] bytes, int offset)
        {
            if (offset >= bytes.Length)
            {
                return 1;
            }

            int lead = bytes[offset];
            int length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
            for (int i = 1; i < length; i++)
            {
                if (offset + i >= bytes.Length || (bytes[offset + i] & 0xC0) != 0x80)
                {
                    return 1;
                }
            }

            return length;
        }
    }
}
