namespace AcuTimer.Core.Display
{
    /// <summary>Words that are kept as one literal, a line feed between them: a literal stays in flash, an array of them would take the heap.</summary>
    public static class Joined
    {
        /// <summary>Where one of the words begins: it is drawn from there on.</summary>
        /// <param name="words">The words, a line feed between them.</param>
        /// <param name="index">Which, from 0; below their number.</param>
        public static int At(string words, int index)
        {
            int at = 0;
            for (; index > 0; index--)
            {
                at = words.IndexOf('\n', at) + 1;
            }

            return at;
        }
    }
}
