using AcuTimer.Core.Display.Fonts;

namespace AcuTimer.Core.Display.Widgets
{
    /// <summary>Signs of 16×16 that stand still.</summary>
    public static class Sign
    {
        /// <summary>Columns and rows.</summary>
        public const int Size = 16;

        /// <summary>A triangle with an exclamation mark.</summary>
        public static void Warning(FrameBuffer frame, int x, int y) => Draw(frame, x, y, Icons.Warning);

        /// <summary>No entry.</summary>
        public static void Stop(FrameBuffer frame, int x, int y) => Draw(frame, x, y, Icons.Stop);

        /// <summary>A tick.</summary>
        public static void Done(FrameBuffer frame, int x, int y) => Draw(frame, x, y, Icons.Done);

        private static void Draw(FrameBuffer frame, int x, int y, byte[] pixels) =>
            Bitmap.Draw(frame, x, y, pixels, 0, Size, Size / 8);
    }
}
