namespace AcuTimer.Core.Screens
{
    /// <summary>
    /// The words of a running session, in one text of which they are parts: a literal allocates each time it is loaded, and each
    /// string that is kept takes 26 bytes. Each ends with a line feed, and is drawn from its place on.
    /// </summary>
    public static class Words
    {
        /// <summary>Characters from one place to the next.</summary>
        public const int Cell = 11;

        internal const int Settle = 0;
        internal const int AddSlowly = Cell;
        internal const int Again = 2 * Cell;
        internal const int MoveOn = 3 * Cell;
        internal const int Clockwise = 4 * Cell;
        internal const int Counter = 5 * Cell;
        internal const int Press = 6 * Cell;
        internal const int LetGo = 7 * Cell;
        internal const int BreatheIn = 8 * Cell;
        internal const int AndOut = 9 * Cell;
        internal const int Hold = 10 * Cell;
        internal const int UntilSoft = 11 * Cell;
        internal const int Ready = 12 * Cell;
        internal const int Wiggle = 13 * Cell;
        internal const int Knead = 14 * Cell;
        internal const int Stroke = 15 * Cell;
        internal const int Tap = 16 * Cell;
        internal const int Turn = 17 * Cell;
        internal const int Firm = 18 * Cell;
        internal const int Light = 19 * Cell;
        internal const int NoTouch = 20 * Cell;
        internal const int Left = 21 * Cell;
        internal const int Right = 22 * Cell;
        internal const int Both = 23 * Cell;
        internal const int Middle = 24 * Cell;
        internal const int Next = 25 * Cell;
        internal const int OtherSide = 26 * Cell;
        internal const int WhenItLetsGo = 27 * Cell;
        internal const int Done = 29 * Cell;
        internal const int GoOn = 30 * Cell;
        internal const int Ok = 31 * Cell;

        /// <summary>All of them.</summary>
        public static readonly string All =
            "SETTLE\n    "
            + "ADD SLOWLY\n"
            + "AGAIN\n     "
            + "MOVE ALONG\n"
            + "CLOCKWISE\n "
            + "COUNTER\n   "
            + "PRESS\n     "
            + "LET GO\n    "
            + "BREATHE IN\n"
            + "AND OUT\n   "
            + "HOLD\n      "
            + "UNTIL SOFT\n"
            + "READY?\n    "
            + "WIGGLE\n    "
            + "KNEAD\n     "
            + "STROKE\n    "
            + "TAP\n       "
            + "TURN\n      "
            + "FIRM\n      "
            + "LIGHT\n     "
            + "NO TOUCH\n  "
            + "LEFT\n      "
            + "RIGHT\n     "
            + "BOTH\n      "
            + "MID\n       "
            + "next\n      "
            + "OTHER SIDE\n"
            + "OK when it lets go\n   "
            + "DONE\n      "
            + "OK: go on\n "
            + "OK?\n       ";
    }
}
