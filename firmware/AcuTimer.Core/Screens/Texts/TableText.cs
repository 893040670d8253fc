using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Tables;

namespace AcuTimer.Core.Screens.Texts
{
    /// <summary>Which table runs and why, in two lines.</summary>
    public static class TableText
    {
        private const string BuiltIn = "Routines: built in";
        private const string SlotA = "Routines: slot A, #";
        private const string SlotB = "Routines: slot B, #";
        private const string NoOther = "no others were sent";
        private const string Newest = "the newest that came";
        private const string RefusedAs = "not used: E";

        /// <summary>A newer table was there and is not used.</summary>
        public static bool Refused(TableStore tables)
        {
            TableError reason = tables.Reason;
            return reason != TableError.None && reason != TableError.Missing && reason != TableError.Storage;
        }

        /// <summary>Draws where the table comes from.</summary>
        public static void DrawSource(FrameBuffer frame, TableStore tables, int x, int y)
        {
            TableSource source = tables.Source;
            if (source == TableSource.BuiltIn)
            {
                Text.DrawSmall(frame, x, y, BuiltIn);
                return;
            }

            Lines.Told(frame, x, y, source == TableSource.SlotA ? SlotA : SlotB, (int)tables.Sequence);
        }

        /// <summary>Draws why no other table runs: in one line, or in two where one was refused.</summary>
        public static void DrawReason(FrameBuffer frame, TableStore tables, int x, int y)
        {
            if (Refused(tables))
            {
                DrawRefusal(frame, tables.Reason, x, y);
                return;
            }

            if (tables.Reason == TableError.Storage)
            {
                Text.DrawSmall(frame, x, y, TableErrorText.Of(TableError.Storage));
                return;
            }

            bool builtIn = tables.Source == TableSource.BuiltIn;
            Text.DrawSmall(frame, x, y, builtIn ? NoOther : Newest);
        }

        /// <summary>Draws the number and the words of an error, short enough for one line.</summary>
        public static void DrawRefusal(FrameBuffer frame, TableError error, int x, int y)
        {
            Lines.Told(frame, x, y, RefusedAs, (int)error);
            Text.DrawSmall(frame, x, y + 8, TableErrorText.Of(error));
        }
    }
}
