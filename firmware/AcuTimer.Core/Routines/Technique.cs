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
    /// Every technique, each in one entry: what it is made of, and its words on the screen. All else reads it here: sessions,
    /// screens, the check of a table, and the compiler's keys, defaults and checks.
    /// </summary>
    public static class TechniqueTable
    {
        // Words of at most ten capitals. Fields, because a literal takes memory each time it is loaded.
        private static readonly string Hold = "HOLD";
        private static readonly string Clockwise = "CLOCKWISE";
        private static readonly string Counter = "COUNTER";
        private static readonly string Wiggle = "WIGGLE";
        private static readonly string Knead = "KNEAD";
        private static readonly string Stroke = "STROKE";
        private static readonly string Press = "PRESS";
        private static readonly string LetGo = "LET GO";
        private static readonly string Tap = "TAP";
        private static readonly string BreatheIn = "BREATHE IN";
        private static readonly string AndOut = "AND OUT";

        /// <summary>What a technique is made of; None of a number that is no technique.</summary>
        public static TechniqueNature NatureOf(Technique technique)
        {
            return Entry(technique, false, out _);
        }

        /// <summary>The word for what the hand does; null of a number that is no technique.</summary>
        /// <param name="technique">The technique.</param>
        /// <param name="off">In the rest, the breath out, or counterclockwise.</param>
        public static string WordOf(Technique technique, bool off)
        {
            Entry(technique, off, out string word);
            return word;
        }

        private static TechniqueNature Entry(Technique technique, bool off, out string word)
        {
            switch (technique)
            {
                case Technique.Hold:
                    word = Hold;
                    return TechniqueNature.Steady | TechniqueNature.Touch;
                case Technique.Circles:
                    word = off ? Counter : Clockwise;
                    return TechniqueNature.Circles | TechniqueNature.Touch;
                case Technique.Wiggle:
                    word = Wiggle;
                    return TechniqueNature.Beats | TechniqueNature.Touch;
                case Technique.Knead:
                    word = Knead;
                    return TechniqueNature.Beats | TechniqueNature.Touch;
                case Technique.Stroke:
                    word = Stroke;
                    return TechniqueNature.Beats | TechniqueNature.Touch;
                case Technique.Squeeze:
                    word = off ? LetGo : Press;
                    return TechniqueNature.Cycles | TechniqueNature.Touch | TechniqueNature.Counted;
                case Technique.Tap:
                    word = Tap;
                    return TechniqueNature.Beats | TechniqueNature.Touch | TechniqueNature.Counted;
                case Technique.Breathe:
                    word = off ? AndOut : BreatheIn;
                    return TechniqueNature.Cycles | TechniqueNature.Counted;
                default:
                    word = null;
                    return TechniqueNature.None;
            }
        }
    }
}
