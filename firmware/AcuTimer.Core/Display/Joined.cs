using System;

namespace AcuTimer.Core.Display
{
    /// <summary>Words that are kept as one literal, a line feed between them: a literal stays in flash, an array of them would take the heap.</summary>
    public static class Joined
    {
        /// <summary>Where one of the words begins: it is drawn from there on.</summary>
        /// <param name="words">The words, a line feed between them.</param>
        /// <param name="index">Which, from 0.</param>
        /// <exception cref="InvalidOperationException">There are fewer.</exception>
        public static int At(string words, int index)
        {
            int at = 0;
            for (; index > 0; index--)
            {
                at = words.IndexOf('\n', at) + 1;
                if (at == 0)
                {
                    throw new InvalidOperationException();
                }
            }

            return at;
        }
    }
}
