using AcuTimer.Core.Display;

namespace AcuTimer.Device.Tests.Display
{
    /// <summary>Looks at single pixels of a frame.</summary>
    internal static class Pixels
    {
        /// <summary>Whether a pixel is lit; outside, false.</summary>
        public static bool IsSet(FrameBuffer frame, int x, int y) =>
            (uint)x < FrameBuffer.Width
            && (uint)y < FrameBuffer.Height
            && (frame.Bytes[((y >> 3) * FrameBuffer.Width) + x] & (1 << (y & 7))) != 0;
    }
}
