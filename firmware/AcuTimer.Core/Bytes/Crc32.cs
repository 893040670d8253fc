using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Bytes
{
    /// <summary>CRC-32 of IEEE 802.3 (reflected polynomial 0xEDB88320), four bits at a time: 64 bytes of table instead of 1 KB.</summary>
    public static class Crc32
    {
        /// <summary>Where every calculation starts.</summary>
        public const uint Start = 0xFFFFFFFF;

        private static readonly uint[] Nibbles =
        {
            0x00000000, 0x1DB71064, 0x3B6E20C8, 0x26D930AC, 0x76DC4190, 0x6B6B51F4, 0x4DB26158, 0x5005713C,
            0xEDB88320, 0xF00F9344, 0xD6D6A3E8, 0xCB61B38C, 0x9B64C2B0, 0x86D3D2D4, 0xA00AE278, 0xBDBDF21C,
        };

        /// <summary>Carries a calculation over some more bytes.</summary>
        public static uint Update(uint crc, byte[] bytes, int offset, int length)
        {
            uint[] nibbles = Nibbles;
            int end = offset + length;
            for (int i = offset; i < end; i++)
            {
                crc ^= bytes[i];
                crc = (crc >> 4) ^ nibbles[crc & 15];
                crc = (crc >> 4) ^ nibbles[crc & 15];
            }

            return crc;
        }

        /// <summary>Carries a calculation over some zero bytes.</summary>
        public static uint UpdateZeros(uint crc, int length)
        {
            uint[] nibbles = Nibbles;
            for (int i = 0; i < 2 * length; i++)
            {
                crc = (crc >> 4) ^ nibbles[crc & 15];
            }

            return crc;
        }
    }
}
