using System;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Ports;

namespace AcuTimer.Studio.Adapters;

/// <summary>A battery to be set, and a sleep from which OK or right wakes.</summary>
internal sealed class PagePower(PageButtons buttons) : IPower
{
    /// <summary>Millivolts of a cell that is well charged.</summary>
    public const int Full = 3900;

    // The divider by two and the converter: the device never sees a voltage between two of its counts.
    private const double Offset = 142;
    private const double MillivoltsPerCount = 1100 * 196602.0 / 65536 / 4096;

    private readonly int[] _counts = new int[Core.Power.CellVoltage.Readings];

    /// <summary>True voltage of the cell in millivolts.</summary>
    public int Millivolts { get; set; } = Full;

    /// <summary>The device has gone to sleep.</summary>
    public bool Asleep { get; set; }

    /// <inheritdoc/>
    public int BatteryMillivolts
    {
        get
        {
            Array.Fill(_counts, (int)Math.Max(0, ((Millivolts / 2.0) - Offset) / MillivoltsPerCount));
            return Core.Power.CellVoltage.Nominal(_counts);
        }
    }

    /// <inheritdoc/>
    public bool UsbPresent { get; set; }

    /// <inheritdoc/>
    public bool WokenByButton { get; set; }

    /// <inheritdoc/>
    public string StartReason => WokenByButton ? "button" : "power";

    /// <summary>A page has more than the device could ever want: what a chip has free after boot, in bytes.</summary>
    public int FreeMemory => 64 * 1024;

    /// <summary>A button that is down now would wake the device at once, so it is left out; with none left it stays awake.</summary>
    public void Sleep() => Asleep = !buttons.IsDown(Button.Ok) || !buttons.IsDown(Button.Next);
}
