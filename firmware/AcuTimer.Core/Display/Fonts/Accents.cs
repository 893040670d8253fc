namespace AcuTimer.Core.Display.Fonts
{
    /// <summary>
    /// Latin letters with a mark: each is put together of its letter and its mark when it is drawn, in the room behind the small
    /// glyphs, and the medium font doubles it there. For that a capital gives up its second row.
    /// </summary>
    internal static class Accents
    {
        private const int First = 0xC0;
        private const int Last = 0x17F;
        private const int FirstCaron = 0x1CD;
        private const int End = 2 * (Last - First + 1 + 8);
        private const int Cell = 6;
        private const int Columns = 5;

        /// <summary>Marks before this one stand above the letter.</summary>
        private const int Above = Columns * ('l' - 'a');

        /// <summary>The letter and its mark for U+00C0 to U+017F, then for the carons of pinyin, U+01CD to U+01D4; blanks for none.</summary>
        private static readonly string letters =
            "AaAbAcAdAeAf  CmEaEbEcEeIaIbIcIeDpNdOaObOcOdOe  OoUaUbUcUeYb    " +
            "aaabacadaeaf  cmeaebeceeiaibiciedqndoaobocodoe  oouaubucueyb  ye" +
            "AgagAhahAnanCbcbCcccCjcjCiciDi  DpdqEgegEhehEjejEnenEieiGcgcGhgh" +
            "GjgjGmgbHchc    IdidIgigIhihIninIj      JcjcKmkm  LblbLmlmLlll  " +
            "  LrlsNbnbNmnmNini      OgogOhohOkok    RbrbRmrmRiriSbsbScscSmsm" +
            "SisiTmtmTitl    UdudUgugUhuhUfufUkukUnunWcwcYcycYeZbzbZjzjZizi  " +
            "AiaiIiiiOioiUiui";

        /// <summary>Marks from a on: their five columns, each a blank and the lit rows.</summary>
        private static readonly string marks =
            " !\"  " + // a, grave
            "  \"! " + // b, acute
            " \"!\" " + // c, circumflex
            "\"!!\"!" + // d, tilde
            " ! ! " + // e, diaeresis
            " #!# " + // f, ring
            " !!! " + // g, macron
            "!\"\"\"!" + // h, breve
            " !\"! " + // i, caron
            "  !  " + // j, dot
            "\"!\"! " + // k, double acute
            "   \"!" + // l, caron behind the letter
            " \u00A0\u00A0  " + // m, cedilla or comma below
            "   \u00A0\u00A0" + // n, ogonek
            "`@0($" + // o, slash
            "(((  " + // p, bar of capital D
            "  \"\"\"" + // q, bar of small d
            "0($  " + // r, slash of capital L
            " 0($ "; // s, slash of small l

        /// <summary>The index of the glyph that the letter has now; -1 when it is none of these.</summary>
        public static int Compose(int codePoint)
        {
            if (codePoint > Last)
            {
                codePoint = codePoint < FirstCaron ? 0 : codePoint - (FirstCaron - Last - 1);
            }

            int at = (codePoint - First) * 2;
            if (at < 0 || at >= End || letters[at] == ' ')
            {
                return -1;
            }

            byte[] glyphs = SmallGlyphs.Columns;
            int letter = letters[at];
            int from = (letter - ' ') * Cell;
            int mark = (letters[at + 1] - 'a') * Columns;
            int room = glyphs.Length - Cell;
            for (int i = 0; i < Columns; i++)
            {
                int column = glyphs[from + i];
                if (mark < Above)
                {
                    // Below the mark's two rows; of a capital, all but one.
                    column = letter < 'a' ? ((column & 1) << 2) | ((column >> 2) << 3) : column & ~3;
                }

                glyphs[room + i] = (byte)(column | (marks[mark + i] - ' '));
            }

            return room / Cell;
        }
    }
}
