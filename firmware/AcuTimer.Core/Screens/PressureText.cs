using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens
{
    /// <summary>A pressure in a word. Fields, because a literal allocates each time it is loaded.</summary>
    public static class PressureText
    {
        private static readonly string Firm = "FIRM";
        private static readonly string Light = "LIGHT";
        private static readonly string NoTouch = "NO TOUCH";

        /// <summary>The pressure of a session's present step, as the hands are to give it now.</summary>
        public static string Of(Session session)
        {
            return Of(session.Walk.Plan.Pressure);
        }

        /// <summary>At most eight capitals.</summary>
        public static string Of(Pressure pressure)
        {
            switch (pressure)
            {
                case Pressure.Firm: return Firm;
                case Pressure.Light: return Light;
                case Pressure.None:
                default: return NoTouch;
            }
        }
    }
}
