using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>The body map with the marked point, and beside it what fits: point, side, big cue, pressure.</summary>
    public sealed class MapPage
    {
        /// <summary>The column where the words begin.</summary>
        public const int TextX = 62;

        private const int TextWidth = FrameBuffer.Width - TextX;

        private readonly Session session;

        /// <summary>Shows this session.</summary>
        public MapPage(Session session)
        {
            this.session = session;
        }

        /// <summary>Whether the present point has a map.</summary>
        public bool There => PointByte(session.Walk.Plan.Point, TableFormat.Point.Map) != 0;

        /// <summary>Draws all of it on an empty frame.</summary>
        public void Draw(FrameBuffer frame)
        {
            int point = session.Walk.Plan.Point;
            int map = PointByte(point, TableFormat.Point.Map) - 1;
            bool paired = PointByte(point, TableFormat.Point.Laterality) == (int)Laterality.Paired;
            bool symmetric = (MapByte(map, TableFormat.Map.Flags) & TableFormat.Map.Symmetric) != 0;
            DrawMap(frame, map);
            DrawMarks(frame, point, MapByte(map, TableFormat.Map.Width), paired && symmetric);
            if (paired && !symmetric && session.Walk.Side == Side.Right)
            {
                // A limb is drawn as the left one; the right one is its mirror image.
                frame.Mirror(MapByte(map, TableFormat.Map.Width));
            }

            DrawWords(frame);
        }

        private void DrawWords(FrameBuffer frame)
        {
            RoutineTable table = session.Table;
            TableLine.Code(frame, table, session.Walk.Plan.Point, TextX, 0, TextWidth);
            Text.DrawIn(frame, Font.Medium, TextX, 8, TextWidth, Align.Left, Words.All, SideText.Of(session.Walk.Side));
            Text.DrawIn(frame, Font.Small, TextX, 24, TextWidth, Align.Left, table.Line(StepText.Big(session)), 0);
            Text.DrawIn(frame, Font.Small, TextX, 32, TextWidth, Align.Left, Words.All, PressureText.Of(session));
        }

        private void DrawMap(FrameBuffer frame, int map)
        {
            RoutineTable table = session.Table;
            int width = MapByte(map, TableFormat.Map.Width);
            int pages = MapByte(map, TableFormat.Map.Pages);
            int pixels = table.Pixels(map);
            if ((MapByte(map, TableFormat.Map.Flags) & TableFormat.Map.RunLength) != 0)
            {
                TableMap.DrawRuns(frame, table, pixels, width, pages);
            }
            else
            {
                TableMap.DrawPlain(frame, table, pixels, width, pages);
            }
        }

        /// <summary>On a symmetric map the mark of a paired point stands for the left, and its mirror image for the right.</summary>
        private void DrawMarks(FrameBuffer frame, int point, int width, bool bothHalves)
        {
            int x = PointByte(point, TableFormat.Point.MarkX);
            int y = PointByte(point, TableFormat.Point.MarkY);
            Side side = session.Walk.Side;
            int mirrored = width - 1 - x;
            bool own = !bothHalves || side != Side.Right;
            bool other = bothHalves && side != Side.Left;
            if (own && other)
            {
                MapMark.Surround(frame, x, y);
                MapMark.Surround(frame, mirrored, y);
                MapMark.Ring(frame, x, y, false);
                MapMark.Ring(frame, mirrored, y, false);
            }
            else
            {
                MapMark.Draw(frame, own ? x : mirrored, y, false);
            }
        }

        private int PointByte(int point, int field) => session.Table.Point(point, field);

        private int MapByte(int map, int field) => session.Table.U8(TableFormat.SectionId.Maps, map, field);
    }
}
