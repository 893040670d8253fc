using System;

namespace AcuTimer.Upload.Serial;

/// <summary>Numbers in which the two systems differ. Sources: asm-generic/ioctls.h and termbits.h; sys/ttycom.h, sys/termios.h.</summary>
internal sealed unsafe record UnixNumbers
{
    public static readonly UnixNumbers Linux = new()
    {
        NoTerminal = 0x100,
        NonBlocking = 0x800,
        CloseOnExecute = 0x80000,
        Exclusive = 0x540C,
        RaiseLines = 0x5416,
        IsMac = false,
    };

    public static readonly UnixNumbers Mac = new()
    {
        NoTerminal = 0x20000,
        NonBlocking = 0x4,
        CloseOnExecute = 0x1000000,
        Exclusive = 0x2000740D,
        RaiseLines = 0x8004746C,
        IsMac = true,
    };

    private const int LinuxControlOffset = 8;
    private const int MacControlOffset = 16;

    public required int NoTerminal { get; init; }

    public required int NonBlocking { get; init; }

    public required int CloseOnExecute { get; init; }

    /// <summary>Nobody else may open it.</summary>
    public required nuint Exclusive { get; init; }

    /// <summary>Raises modem lines.</summary>
    public required nuint RaiseLines { get; init; }

    /// <summary>Any speed, on macOS.</summary>
    public const nuint ExactSpeed = 0x80085402;

    public required bool IsMac { get; init; }

    /// <summary>The receiver on; no carrier needed, no handshake, and no line dropped when the port is closed.</summary>
    public void SetControl(byte* state)
    {
        if (IsMac)
        {
            ulong* control = (ulong*)(state + MacControlOffset);
            *control = (*control | 0x800 | 0x8000) & ~(0x4000UL | 0x30000UL);
        }
        else
        {
            uint* control = (uint*)(state + LinuxControlOffset);
            *control = (*control | 0x80 | 0x800) & ~(0x400u | 0x80000000u);
        }
    }

    /// <summary>Linux has codes for speeds.</summary>
    public uint Speed(int baud) => IsMac ? 115_200u : baud switch
    {
        9_600 => 0x0Du,
        115_200 => 0x1002,
        230_400 => 0x1003,
        460_800 => 0x1004,
        SerialPort.UsualBaud => 0x1007,
        _ => throw new ArgumentOutOfRangeException(nameof(baud)),
    };
}
