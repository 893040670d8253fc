using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Table.Records;

/// <summary>A step in the table. The cue is -1 for the point's own text; of First and Second only circles use both.</summary>
internal sealed record StepRecord(
    int Point,
    int Manner,
    Side Side,
    Pressure Pressure,
    bool Joined,
    bool UntilReleased,
    int Cue,
    int First,
    int Second,
    int Seconds)
{
    /// <summary>Count of anything but circles.</summary>
    public int Count => First | (Second << 8);
}
