using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens
{
    /// <summary>A pressure in a word.</summary>
    public static class PressureText
    {
        /// <summary>At most eight capitals.</summary>
        public static string Of(Pressure pressure)
        {
            switch (pressure)
            {
                case Pressure.Firm: return "FIRM";
                case Pressure.Light: return "LIGHT";
                default: return "NO TOUCH";
            }
        }
    }
}
