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
}
