using AcuTimer.Core.Display;

namespace AcuTimer.Core.Screens.Texts
{
    /// <summary>Draws a number of 32 bits as eight hexadecimal digits.</summary>
    public static class HexText
    {
        /// <summary>Draws it in the small font.</summary>
        public static void Draw(FrameBuffer frame, int x, int y, uint value)
        {
            for (int shift = 28; shift >= 0; shift -= 4)
            {
                int digit = (int)(value >> shift) & 15;
                x = Font.Small.Draw(frame, x, y, digit < 10 ? '0' + digit : 'A' + digit - 10);
            }
        }
    }
}
