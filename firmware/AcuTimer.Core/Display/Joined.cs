using System;

namespace AcuTimer.Core.Display
{
    /// <summary>Words that are kept as one literal, with | between them: a literal stays in flash, an array of them would take the heap.</summary>
    public static class Joined
    {
        /// <summary>One of the words. It is made anew each time: not while a session runs.</summary>
        /// <param name="words">The words, with | between.</param>
        /// <param name="index">Which, from 0.</param>
        /// <exception cref="InvalidOperationException">There are fewer.</exception>
        public static string Part(string words, int index)
        {
            int start = 0;
            for (int skip = index; skip > 0; skip--)
            {
                start = words.IndexOf('|', start) + 1;
                if (start == 0)
                {
                    throw new InvalidOperationException();
                }
            }

            int end = words.IndexOf('|', start);
            return words.Substring(start, (end < 0 ? words.Length : end) - start);
        }
    }
}
