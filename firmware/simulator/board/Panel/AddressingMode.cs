namespace AcuTimer.Board;

/// <summary>How the panel's RAM pointer moves on after a byte of data (command 20h).</summary>
public enum AddressingMode
{
    Horizontal = 0,
    Vertical = 1,
    Page = 2,
}
