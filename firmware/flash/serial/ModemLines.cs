using System.Collections.Generic;

namespace AcuTimer.Upload.Serial;

/// <summary>
/// The order in which DTR and RTS change where the system changes them one by one. On the usual ESP32 board RTS without DTR
/// pulls the reset, and DTR without RTS the pin that chooses the boot loader, which matters only at a reset.
/// </summary>
internal static class ModemLines
{
    /// <summary>DTR.</summary>
    public const int Ready = 2;

    /// <summary>RTS.</summary>
    public const int Send = 4;

    /// <summary>The state while the port is open: neither resets nor holds the board.</summary>
    public const int Both = Ready | Send;

    /// <summary>From both off to both on.</summary>
    public static readonly IReadOnlyList<(int Line, bool On)> Opening = [(Ready, true), (Send, true)];

    /// <summary>From both on to both off.</summary>
    public static readonly IReadOnlyList<(int Line, bool On)> Closing = [(Send, false), (Ready, false)];
}
