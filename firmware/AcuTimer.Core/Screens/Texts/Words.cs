namespace AcuTimer.Core.Screens.Texts
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
        internal const int LetGo = 4 * Cell;
        internal const int Hold = 5 * Cell;
        internal const int UntilSoft = 6 * Cell;
        internal const int Ready = 7 * Cell;
        internal const int Turn = 8 * Cell;
        internal const int Firm = 9 * Cell;
        internal const int Light = 10 * Cell;
        internal const int NoTouch = 11 * Cell;
        internal const int Left = 12 * Cell;
        internal const int Right = 13 * Cell;
        internal const int Both = 14 * Cell;
        internal const int Middle = 15 * Cell;
        internal const int Next = 16 * Cell;
        internal const int OtherSide = 17 * Cell;
        internal const int WhenItLetsGo = 18 * Cell;
        internal const int Done = 20 * Cell;
        internal const int GoOn = 21 * Cell;
        internal const int Ok = 22 * Cell;

        /// <summary>All of them.</summary>
        public static readonly string All =
            "SETTLE\n    "
            + "ADD SLOWLY\n"
            + "AGAIN\n     "
            + "MOVE ALONG\n"
            + "LET GO\n    "
            + "HOLD\n      "
            + "UNTIL SOFT\n"
            + "READY?\n    "
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
