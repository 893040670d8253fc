namespace AcuTimer.Core.Ports
{
    /// <summary>The day, for doses and for asking again. The board has no battery for its clock: it may be unset.</summary>
    public interface ICalendar
    {
        /// <summary>Days since 2000-01-01 in UTC, 1-65535; 0 when the clock was never set.</summary>
        int Today { get; }

        /// <summary>
        /// Hours since the clock began to run, 0-65535, then from 0 again. It starts anew when the power was lost, not when the board slept, so
        /// that two times of use can be told apart without a date.
        /// </summary>
        int Hours { get; }
    }
}
