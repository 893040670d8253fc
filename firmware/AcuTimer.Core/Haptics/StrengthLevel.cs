using System;

namespace AcuTimer.Core.Haptics
{
    /// <summary>The three strengths that a person can choose, as a share of the patterns' duty.</summary>
    public static class StrengthLevel
    {
        /// <summary>Levels to choose from.</summary>
        public const int Count = 3;

        /// <summary>Duty of a level.</summary>
        /// <param name="level">0 soft, 1 middle, 2 strong.</param>
        /// <returns>Percent of a pattern's duty.</returns>
        /// <exception cref="InvalidOperationException">It is no level.</exception>
        public static int Percent(int level)
        {
            switch (level)
            {
                case 0: return 60;
                case 1: return 80;
                case 2: return 100;
                default: throw new InvalidOperationException();
            }
        }
    }
}
