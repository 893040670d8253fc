using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Draws a body map into the left upper corner, from where it lies in the table.</summary>
    public static class TableMap
    {
        /// <summary>Draws a map that is stored byte for byte.</summary>
        /// <param name="frame">Where to.</param>
        /// <param name="table">The map's table.</param>
        /// <param name="pixels">Where the map begins in it.</param>
        /// <param name="width">Columns, 1-128.</param>
        /// <param name="pages">Pages of eight rows, 1-8.</param>
        public static void DrawPlain(FrameBuffer frame, RoutineTable table, int pixels, int width, int pages) =>
            DrawBytes(frame, table, pixels, width * pages, 0, width);

        /// <summary>Draws a map of runs, as <see cref="RunLength"/> describes them; they have been checked.</summary>
        /// <inheritdoc cref="DrawPlain"/>
        public static void DrawRuns(FrameBuffer frame, RoutineTable table, int pixels, int width, int pages)
        {
            int at = 0;
            while (at < width * pages && !table.Failed)
            {
                frame.LetUrgent();
                int control = table.Byte(pixels++);
                if (control >= RunLength.RepeatFlag)
                {
                    at = Repeat(frame, (byte)table.Byte(pixels++), control - RunLength.RepeatFlag + RunLength.RepeatMin, at, width);
                }
                else
                {
                    at = DrawBytes(frame, table, pixels, control + 1, at, width);
                    pixels += control + 1;
                }
            }
        }

        /// <summary>Draws bytes of the table; they may go on from one page of the map into the next.</summary>
        /// <returns>The byte of the map that comes after them.</returns>
        private static int DrawBytes(FrameBuffer frame, RoutineTable table, int from, int left, int at, int width)
        {
            while (left > 0)
            {
                int x = at % width;
                int count = left < width - x ? left : width - x;
                count = count < RoutineTable.LineBytes ? count : RoutineTable.LineBytes;
                Bitmap.Draw(frame, x, at / width * 8, table.Some(from, count), 0, count, 1);
                from += count;
                at += count;
                left -= count;
            }

            return at;
        }

        private static int Repeat(FrameBuffer frame, byte column, int left, int at, int width)
        {
            while (left > 0)
            {
                int x = at % width;
                int count = left < width - x ? left : width - x;
                Bitmap.Repeat(frame, x, at / width * 8, column, count);
                at += count;
                left -= count;
            }

            return at;
        }
    }
}
