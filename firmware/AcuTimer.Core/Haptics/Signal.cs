namespace AcuTimer.Core.Haptics
{
    /// <summary>
    /// Everything the motor can say. Besides the pacing beats six signals tell of a change, in each mode: more are not told
    /// apart by touch (Brown 2005, 2006).
    /// </summary>
    public enum Signal : byte
    {
        /// <summary>One clockwise circle begins.</summary>
        Clockwise = 0,

        /// <summary>One counterclockwise circle begins.</summary>
        Counterclockwise = 1,

        /// <summary>One beat of any other technique.</summary>
        Beat = 2,

        /// <summary>The direction turns to clockwise, or a breath in, or a press, or pressure is to be added.</summary>
        Rise = 3,

        /// <summary>The direction turns to counterclockwise, or a breath out, or the rest after a press.</summary>
        Fall = 4,

        /// <summary>A steady hold begins.</summary>
        HoldStart = 5,

        /// <summary>One of the last three seconds.</summary>
        Tick = 6,

        /// <summary>Move the hands: to the next point, or to the other side.</summary>
        Move = 7,

        /// <summary>The session is over.</summary>
        Done = 8,

        /// <summary>Stop, or a warning.</summary>
        Stop = 9,

        /// <summary>The work is over: let go.</summary>
        LetGo = 10,

        /// <summary>What <see cref="Rise"/> is in pocket mode: a slope is not felt through cloth.</summary>
        PocketRise = 11,

        /// <summary>What <see cref="Fall"/> is in pocket mode.</summary>
        PocketFall = 12,
    }
}
