using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Simulator.Trace;

/// <summary>What a trace says of a session at one moment.</summary>
/// <param name="State">running, paused, ended, or idle.</param>
/// <param name="Routine">Title.</param>
/// <param name="Step">From 1.</param>
/// <param name="Point">Code of the point.</param>
/// <param name="Side">left, right, both, or midline.</param>
/// <param name="Phase">prepare, ramp, hold, turn, clockwise, …</param>
/// <param name="Direction">clockwise, counterclockwise, or none; in a turn, the one that comes.</param>
/// <param name="Count">Present circle, beat, press or breath, from 1; 0 where none is counted.</param>
/// <param name="Of">How many; 0 where none is counted.</param>
/// <param name="RemainingMs">Milliseconds left in the phase; 0 for an open end.</param>
public sealed record StateLine(
    string State, string Routine, int Step, string Point, string Side, string Phase, string Direction, int Count, int Of, long RemainingMs)
{
    /// <summary>Reads the session.</summary>
    public static StateLine From(long time, Session session)
    {
        var table = session.Table;
        var point = table.Text(TableFormat.SectionId.Points, session.Walk.Plan.Point, TableFormat.Point.Code);
        return new StateLine(
            Lower(session.State),
            table.TextAt(table.Text(TableFormat.SectionId.Routines, session.Routine, TableFormat.Routine.Title)),
            session.Walk.Step + 1,
            table.TextAt(point),
            Lower(session.Walk.Side),
            Lower(session.Cursor.Phase),
            DirectionOf(session.Cursor),
            session.Count,
            session.Of,
            session.Remaining(time) / 1000);
    }

    private static string DirectionOf(PhaseCursor cursor)
    {
        var phase = cursor.Phase == Core.Sessions.Phase.Turn ? cursor.TurnsTo : cursor.Phase;
        return phase is Core.Sessions.Phase.Clockwise or Core.Sessions.Phase.Counterclockwise ? Lower(phase) : "none";
    }

    private static string Lower(System.Enum value) => value.ToString().ToLowerInvariant();
}
