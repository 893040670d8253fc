using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens
{
    /// <summary>A pressure in a word. Fields, because a literal allocates each time it is loaded.</summary>
    public static class PressureText
    {
        private static readonly string Firm = "FIRM";
        private static readonly string Light = "LIGHT";
        private static readonly string NoTouch = "NO TOUCH";

        /// <summary>At most eight capitals.</summary>
        public static string Of(Pressure pressure)
        {
            switch (pressure)
            {
                case Pressure.Firm: return Firm;
                case Pressure.Light: return Light;
                default: return NoTouch;
            }
        }
    }
}
