namespace AcuTimer.Core.Bytes
{
    /// <summary>Reads and writes numbers in place. The caller has checked the bounds.</summary>
    public static class LittleEndian
    {
        /// <summary>An unsigned 16-bit number.</summary>
        public static int U16(byte[] bytes, int offset) => bytes[offset] | (bytes[offset + 1] << 8);

        /// <summary>An unsigned 32-bit number.</summary>
        public static uint U32(byte[] bytes, int offset) => (uint)U16(bytes, offset) | ((uint)U16(bytes, offset + 2) << 16);

        /// <summary>Writes an unsigned 16-bit number.</summary>
        public static void Put16(byte[] bytes, int offset, int value)
        {
            bytes[offset] = (byte)value;
            bytes[offset + 1] = (byte)(value >> 8);
        }

        /// <summary>Writes an unsigned 32-bit number.</summary>
        public static void Put32(byte[] bytes, int offset, uint value)
        {
            Put16(bytes, offset, (int)(value & 0xFFFF));
            Put16(bytes, offset + 2, (int)(value >> 16));
        }
    }
}
