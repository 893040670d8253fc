namespace AcuTimer.Core.Routines
{
    /// <summary>What the hand does at a point. The value is the number stored in the routine table.</summary>
    public enum Technique : byte
    {
        /// <summary>Steady pressure.</summary>
        Hold = 0,

        /// <summary>Small circles, clockwise and counterclockwise.</summary>
        Circles = 1,

        /// <summary>A very light wiggling of the area.</summary>
        Wiggle = 2,

        /// <summary>Kneading a larger area.</summary>
        Knead = 3,

        /// <summary>Stroking up and down a line.</summary>
        Stroke = 4,

        /// <summary>Press for a while, let go for a while, so many times.</summary>
        Squeeze = 5,

        /// <summary>Tapping with a finger or a loose fist.</summary>
        Tap = 6,

        /// <summary>Breathing in and out without touch.</summary>
        Breathe = 7,
    }

    /// <summary>
    /// Every technique, each in one entry: its words on the screen, and what it is made of. All else reads it here: sessions,
    /// screens, the check of a table, and the compiler's keys, defaults and checks.
    /// </summary>
    public static class TechniqueTable
    {
        /// <summary>Characters from one word to the next.</summary>
        public const int Cell = 11;

        /// <summary>
        /// Two words of at most ten capitals for each technique, in the order of their numbers: what the hand does, and what it
        /// does in the rest, in the breath out, or counterclockwise. One text, as a string that is kept takes 26 bytes; each word
        /// ends with a line feed, and is drawn from its place on.
        /// </summary>
        public static readonly string Words =
            "HOLD\n      HOLD\n      "
            + "CLOCKWISE\n COUNTER\n   "
            + "WIGGLE\n    WIGGLE\n    "
            + "KNEAD\n     KNEAD\n     "
            + "STROKE\n    STROKE\n    "
            + "PRESS\n     LET GO\n    "
            + "TAP\n       TAP\n       "
            + "BREATHE IN\nAND OUT\n   ";

        /// <summary>Where in <see cref="Words"/> the word of a technique begins.</summary>
        /// <param name="technique">One that has a nature.</param>
        /// <param name="off">In the rest, the breath out, or counterclockwise.</param>
        public static int WordAt(Technique technique, bool off) => ((2 * (int)technique) + (off ? 1 : 0)) * Cell;

        /// <summary>What a technique is made of; None of a number that is no technique.</summary>
        public static TechniqueNature NatureOf(Technique technique)
        {
            switch (technique)
            {
                case Technique.Hold: return TechniqueNature.Steady | TechniqueNature.Touch;
                case Technique.Circles: return TechniqueNature.Circles | TechniqueNature.Touch;
                case Technique.Wiggle: return TechniqueNature.Beats | TechniqueNature.Touch;
                case Technique.Knead: return TechniqueNature.Beats | TechniqueNature.Touch;
                case Technique.Stroke: return TechniqueNature.Beats | TechniqueNature.Touch;
                case Technique.Squeeze: return TechniqueNature.Cycles | TechniqueNature.Touch | TechniqueNature.Counted;
                case Technique.Tap: return TechniqueNature.Beats | TechniqueNature.Touch | TechniqueNature.Counted;
                case Technique.Breathe: return TechniqueNature.Cycles | TechniqueNature.Counted;
                default: return TechniqueNature.None;
            }
        }
    }
}
