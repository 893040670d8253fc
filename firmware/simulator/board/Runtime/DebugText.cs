using System.Text;

namespace AcuTimer.Board;

/// <summary>Text that the firmware writes for a debugger, gathered to lines of the board's log.</summary>
public sealed class DebugText
{
    private readonly StringBuilder _line = new();

    /// <summary>The running board's, or null outside the firmware.</summary>
    public static DebugText? Current => SimulatedBoard.CurrentOrNull?.Service<DebugText>();

    public void Add(string? text) => _line.Append(text);

    public void EndLine()
    {
        SimulatedBoard.Current.Log(_line.ToString());
        _line.Clear();
    }
}
