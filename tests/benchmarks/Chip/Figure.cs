using System.Globalization;

namespace AcuTimer.Benchmarks.Chip;

/// <summary>A figure beside what it must reach.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">How much; smaller is better unless <paramref name="AtLeast"/>.</param>
/// <param name="Must">Its limit.</param>
/// <param name="AtLeast">The limit is a lower one.</param>
internal sealed record Figure(string Name, double Value, double Must, bool AtLeast = false)
{
    public bool Reached => AtLeast ? Value >= Must : Value <= Must;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"| {Name} | {Value:N0} | {(AtLeast ? "≥" : "≤")} {Must:N0} | {(Reached ? "yes" : "NO")} |");
}
