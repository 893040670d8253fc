namespace AcuTimer.Core.Routines
{
    /// <summary>Reads numbers in place. The caller has checked the bounds.</summary>
    public static class LittleEndian
    {
        /// <summary>An unsigned 16-bit number.</summary>
        public static int U16(byte[] bytes, int offset)
        {
            return bytes[offset] | (bytes[offset + 1] << 8);
        }

        /// <summary>An unsigned 32-bit number.</summary>
        public static uint U32(byte[] bytes, int offset)
        {
            return (uint)U16(bytes, offset) | ((uint)U16(bytes, offset + 2) << 16);
        }
    }
}
