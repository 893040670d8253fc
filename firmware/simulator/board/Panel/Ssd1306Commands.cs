using System;

namespace AcuTimer.Board;

/// <summary>
/// The command table of the datasheet, with its advance graphic commands: which bytes are commands, how many parameters
/// follow, and what they do. A parameter out of range is told, and taken by the bits that the chip looks at.
/// </summary>
internal sealed class Ssd1306Commands
{
    /// <summary>COM pins of a 128×64 module: alternative, left and right not swapped.</summary>
    private const int ModuleComPins = 0x12;

    private readonly Ssd1306Registers _registers;
    private readonly Ssd1306Memory _memory;
    private readonly Ssd1306Scroll _scroll;

    public Ssd1306Commands(Ssd1306Registers registers, Ssd1306Memory memory, Ssd1306Scroll scroll)
    {
        _registers = registers;
        _memory = memory;
        _scroll = scroll;
    }

    /// <summary>Bytes of parameters after a command; -1 = no such command.</summary>
    public static int ParametersOf(byte command) => command switch
    {
        <= 0x1F => 0,
        0x20 => 1,
        0x21 or 0x22 => 2,
        0x23 => 1,
        0x26 or 0x27 => 6,
        0x29 or 0x2A => 5,
        0x2E or 0x2F => 0,
        >= 0x40 and <= 0x7F => 0,
        0x81 or 0x8D => 1,
        0xA0 or 0xA1 => 0,
        0xA3 => 2,
        >= 0xA4 and <= 0xA7 => 0,
        0xA8 => 1,
        0xAE or 0xAF => 0,
        >= 0xB0 and <= 0xB7 => 0,
        0xC0 or 0xC8 => 0,
        0xD3 or 0xD5 or 0xD6 or 0xD9 or 0xDA or 0xDB => 1,
        0xE3 => 0,
        _ => -1,
    };

    /// <summary>Carries a complete command out. Returns null, or what is wrong with it.</summary>
    public string? Apply(byte command, byte[] p, long now) => command switch
    {
        <= 0x0F => Do(() => _memory.SetLowColumn(command & 0x0F)),
        <= 0x1F => Do(() => _memory.SetHighColumn(command & 0x0F), command > 0x17, "column beyond 127"),
        0x20 => Do(() => _memory.Mode = (AddressingMode)Math.Min(p[0] & 3, 2), p[0] > 2, $"addressing mode {p[0]:X2}h"),
        0x21 => Window(p, Ssd1306Memory.Columns, _memory.SetColumns),
        0x22 => Window(p, Ssd1306Memory.Pages, _memory.SetPages),
        0x23 => Do(() => _registers.Fades = (p[0] & 0x30) != 0, p[0] > 0x3F, $"fade {p[0]:X2}h"),
        0x26 or 0x27 => ScrollSetUp(command == 0x26, p, 0, p[4] != 0 || p[5] != 0xFF),
        0x29 or 0x2A => ScrollSetUp(command == 0x29, p, p[4] & 63, p[4] is 0 or > 63),
        0x2E => Do(_scroll.Stop),
        0x2F => Do(() => _scroll.Start(now), !_scroll.IsSetUp, "scroll without set-up"),
        >= 0x40 and <= 0x7F => Do(() => SetStartLine(command & 0x3F)),
        0x81 => Do(() => _registers.Contrast = p[0]),
        0x8D => Do(() => _registers.ChargePump = (p[0] & 4) != 0, p[0] is not (0x10 or 0x14), $"charge pump {p[0]:X2}h"),
        0xA3 => Do(() => SetScrollArea(p[0] & 63, p[1] & 127), p[0] > 63 || p[1] > 127 || p[0] + p[1] > _registers.Multiplex, "scroll area outside the panel"),
        0xA8 => Do(() => _registers.Multiplex = (p[0] & 63) + 1, p[0] is < 15 or > 63, $"multiplex ratio {p[0]}"),
        >= 0xB0 and <= 0xB7 => Do(() => _memory.SetPage(command & 7)),
        _ => ApplyDisplay(command, p),
    };

    private string? ApplyDisplay(byte command, byte[] p) => command switch
    {
        0xA0 or 0xA1 => Do(() => _memory.SegmentRemap = command == 0xA1),
        0xA4 or 0xA5 => Do(() => _registers.EntireOn = command == 0xA5),
        0xA6 or 0xA7 => Do(() => _registers.Inverse = command == 0xA7),
        0xAE or 0xAF => Do(() => _registers.On = command == 0xAF),
        0xC0 or 0xC8 => Do(() => _registers.ScanReversed = command == 0xC8),
        0xD3 => Do(() => _registers.DisplayOffset = p[0] & 63, p[0] > 63, $"display offset {p[0]}"),
        0xD5 => Do(() => _registers.Clock = p[0]),
        0xD6 => Do(() => _registers.Zoomed = (p[0] & 1) != 0, p[0] > 1, $"zoom {p[0]:X2}h"),
        0xD9 => Do(() => _registers.Precharge = p[0], (p[0] & 0x0F) == 0 || p[0] >> 4 == 0, $"precharge {p[0]:X2}h"),
        0xDA => Do(() => _registers.ComPins = p[0], p[0] != ModuleComPins, $"COM pins {p[0]:X2}h, but a 128x64 module is wired for {ModuleComPins:X2}h"),
        // 40h is not in the datasheet's table, but the stock init sends it and panels take it.
        0xDB => Do(() => _registers.VcomhLevel = p[0], p[0] is not (0x00 or 0x20 or 0x30 or 0x40), $"VCOMH {p[0]:X2}h"),
        _ => null,
    };

    private string? Window(byte[] p, int size, Action<int, int> set) => Do(
        () => set(p[0] & (size - 1), p[1] & (size - 1)),
        _memory.Mode == AddressingMode.Page || p[0] >= size || p[1] >= size || p[0] > p[1],
        _memory.Mode == AddressingMode.Page ? "windows do not work in page addressing mode" : $"window {p[0]} to {p[1]}");

    private string? ScrollSetUp(bool right, byte[] p, int rows, bool wrong) => Do(
        () => _scroll.SetUp(right, p[1] & 7, p[3] & 7, p[2] & 7, rows),
        wrong || p[0] != 0 || p[1] > 7 || p[2] > 7 || p[3] > 7 || p[3] < p[1],
        "scroll set-up");

    private void SetStartLine(int line)
    {
        _registers.StartLine = line;
        _scroll.Shift = 0;
    }

    private void SetScrollArea(int top, int rows)
    {
        _registers.FixedRows = top;
        _registers.ScrollRows = rows;
    }

    private static string? Do(Action action, bool wrong = false, string? text = null)
    {
        action();
        return wrong ? text : null;
    }
}
