using System;

namespace AcuTimer.Board;

/// <summary>
/// The panel's RAM (8 pages of 128 columns, bit 0 of a byte is the upper row) and the pointer into it. Which end of a row
/// is column 0 (A0h, A1h) is settled when data come in: what is there already stays where it is.
/// </summary>
internal sealed class Ssd1306Memory
{
    public const int Columns = 128;
    public const int Pages = 8;

    private readonly byte[] _ram = new byte[Columns * Pages];
    private int _column;
    private int _page;
    private int _pageModeStart;

    public AddressingMode Mode { get; set; } = AddressingMode.Page;

    /// <summary>A1: column 127 is SEG0.</summary>
    public bool SegmentRemap { get; set; }

    public int ColumnStart { get; private set; }

    public int ColumnEnd { get; private set; } = Columns - 1;

    public int PageStart { get; private set; }

    public int PageEnd { get; private set; } = Pages - 1;

    /// <summary>RAM comes up with whatever it holds; the same seed gives the same noise.</summary>
    public void FillWithNoise(uint seed)
    {
        var state = seed | 1;
        for (var i = 0; i < _ram.Length; i++)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            _ram[i] = (byte)(state >> 8);
        }
    }

    /// <summary>A pixel by its place on the glass from the left (a module has SEG127 there) and its row in the RAM.</summary>
    public bool this[int x, int row] => (_ram[((row >> 3) * Columns) + x] & (1 << (row & 7))) != 0;

    public bool PointerInWindow =>
        Mode == AddressingMode.Page
        || (_column >= ColumnStart && _column <= ColumnEnd && _page >= PageStart && _page <= PageEnd);

    public void SetColumns(int start, int end)
    {
        ColumnStart = start;
        ColumnEnd = end;
        _column = Mode == AddressingMode.Page ? _column : start;
    }

    public void SetPages(int start, int end)
    {
        PageStart = start;
        PageEnd = end;
        _page = Mode == AddressingMode.Page ? _page : start;
    }

    public void SetPage(int page) => _page = page;

    public void SetLowColumn(int nibble) => SetPageModeColumn((_pageModeStart & 0xF0) | nibble);

    public void SetHighColumn(int nibble) => SetPageModeColumn(((nibble & 7) << 4) | (_pageModeStart & 0x0F));

    /// <summary>Stores a byte and moves the pointer on. Returns whether the RAM changed.</summary>
    public bool Write(byte value)
    {
        var index = (_page * Columns) + (SegmentRemap ? _column : Columns - 1 - _column);
        var changed = _ram[index] != value;
        _ram[index] = value;
        switch (Mode)
        {
            case AddressingMode.Horizontal:
                if (StepColumn())
                {
                    StepPage();
                }

                break;
            case AddressingMode.Vertical:
                if (StepPage())
                {
                    StepColumn();
                }

                break;
            default:
                _column = _column == Columns - 1 ? _pageModeStart : _column + 1;
                break;
        }

        return changed;
    }

    /// <summary>Moves what is in some pages by so many columns to the right of the glass (negative: left), round the ends.</summary>
    public void Rotate(int firstPage, int lastPage, int by)
    {
        var row = new byte[Columns];
        for (var page = firstPage; page <= lastPage; page++)
        {
            _ram.AsSpan(page * Columns, Columns).CopyTo(row);
            for (var x = 0; x < Columns; x++)
            {
                _ram[(page * Columns) + ((x + by) & (Columns - 1))] = row[x];
            }
        }
    }

    private void SetPageModeColumn(int column)
    {
        _pageModeStart = column;
        _column = column;
    }

    private bool StepColumn()
    {
        var wraps = _column == ColumnEnd;
        _column = wraps ? ColumnStart : (_column + 1) % Columns;
        return wraps;
    }

    private bool StepPage()
    {
        var wraps = _page == PageEnd;
        _page = wraps ? PageStart : (_page + 1) % Pages;
        return wraps;
    }
}
