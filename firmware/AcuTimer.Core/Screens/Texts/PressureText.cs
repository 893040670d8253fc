using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Texts
{
    /// <summary>A pressure in one of <see cref="Words"/>.</summary>
    public static class PressureText
    {
        /// <summary>The pressure of a session's present step, as the hands are to give it now.</summary>
        public static int Of(Session session) => Of(session.Walk.Plan.Pressure);

        /// <summary>At most eight capitals.</summary>
        public static int Of(Pressure pressure)
        {
            switch (pressure)
            {
                case Pressure.Firm: return Words.Firm;
                case Pressure.Light: return Words.Light;
                case Pressure.None:
                default: return Words.NoTouch;
            }
        }
    }
}
