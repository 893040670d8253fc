namespace AcuTimer.Core.Display
{
    /// <summary>Places on a circle in whole pixels. Angles are permille of a turn, clockwise from 12 o'clock.</summary>
    public static class Sine
    {
        /// <summary>A whole turn.</summary>
        public const int Turn = 1000;

        private const int Quarter = Turn / 4;
        private const int One = 255;

        // sin of 0-250 permille of a turn, times 255.
        private static readonly byte[] Table =
        {
            0, 2, 3, 5, 6, 8, 10, 11, 13, 14, 16, 18, 19, 21, 22, 24, 26, 27, 29, 30,
            32, 34, 35, 37, 38, 40, 41, 43, 45, 46, 48, 49, 51, 52, 54, 56, 57, 59, 60, 62,
            63, 65, 67, 68, 70, 71, 73, 74, 76, 77, 79, 80, 82, 83, 85, 86, 88, 89, 91, 92,
            94, 95, 97, 98, 100, 101, 103, 104, 106, 107, 109, 110, 111, 113, 114, 116, 117, 119, 120, 121,
            123, 124, 126, 127, 128, 130, 131, 133, 134, 135, 137, 138, 139, 141, 142, 143, 145, 146, 147, 149,
            150, 151, 152, 154, 155, 156, 158, 159, 160, 161, 163, 164, 165, 166, 167, 169, 170, 171, 172, 173,
            175, 176, 177, 178, 179, 180, 181, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195,
            196, 197, 199, 200, 201, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 214,
            215, 216, 217, 218, 219, 219, 220, 221, 222, 223, 223, 224, 225, 226, 226, 227, 228, 229, 229, 230,
            231, 231, 232, 233, 233, 234, 235, 235, 236, 236, 237, 238, 238, 239, 239, 240, 240, 241, 242, 242,
            243, 243, 243, 244, 244, 245, 245, 246, 246, 247, 247, 247, 248, 248, 249, 249, 249, 250, 250, 250,
            250, 251, 251, 251, 252, 252, 252, 252, 253, 253, 253, 253, 253, 254, 254, 254, 254, 254, 254, 254,
            254, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        };

        /// <summary>Pixels to the right of the centre.</summary>
        public static int Across(int permille, int radius) => Scale(Of(permille), radius);

        /// <summary>Pixels below the centre.</summary>
        public static int Down(int permille, int radius) => Scale(-Of(permille + Quarter), radius);

        private static int Of(int permille)
        {
            int angle = permille % Turn;
            angle = angle < 0 ? angle + Turn : angle;
            int half = angle % (2 * Quarter);
            int value = Table[half <= Quarter ? half : (2 * Quarter) - half];
            return angle < 2 * Quarter ? value : -value;
        }

        private static int Scale(int value, int radius)
        {
            int product = value * radius;
            return (product + (product < 0 ? -One / 2 : One / 2)) / One;
        }
    }
}
