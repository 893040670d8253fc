namespace AcuTimer.Simulator.Script;

/// <summary>One press of a script.</summary>
/// <param name="Time">Virtual microseconds since power-on.</param>
/// <param name="Button">back, ok, or next.</param>
/// <param name="Duration">Microseconds until the finger lets go.</param>
public sealed record ButtonPress(long Time, string Button, long Duration)
{
    /// <summary>How long a finger stays where nothing is said.</summary>
    public const long ShortPress = 120_000;

    /// <summary>When the finger lets go.</summary>
    public long End => Time + Duration;
}
