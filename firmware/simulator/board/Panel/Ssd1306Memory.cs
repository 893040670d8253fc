namespace AcuTimer.Board;

/// <summary>The panel's RAM (8 pages of 128 columns, bit 0 of a byte is the upper row) and the pointer into it.</summary>
internal sealed class Ssd1306Memory
{
    public const int Columns = 128;
    public const int Pages = 8;

    private readonly byte[] _ram = new byte[Columns * Pages];
    private int _column;
    private int _page;
    private int _pageModeStart;

    public AddressingMode Mode { get; set; } = AddressingMode.Page;

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

    public bool this[int column, int row] => (_ram[((row >> 3) * Columns) + column] & (1 << (row & 7))) != 0;

    public bool PointerInWindow =>
        Mode == AddressingMode.Page
        || (_column >= ColumnStart && _column <= ColumnEnd && _page >= PageStart && _page <= PageEnd);

    public void SetColumns(int start, int end)
    {
        ColumnStart = start;
        ColumnEnd = end;
        _column = start;
    }

    public void SetPages(int start, int end)
    {
        PageStart = start;
        PageEnd = end;
        _page = start;
    }

    public void SetPage(int page) => _page = page;

    public void SetLowColumn(int nibble) => SetPageModeColumn((_pageModeStart & 0xF0) | nibble);

    public void SetHighColumn(int nibble) => SetPageModeColumn(((nibble & 7) << 4) | (_pageModeStart & 0x0F));

    /// <summary>Stores a byte and moves the pointer on. Returns whether the RAM changed.</summary>
    public bool Write(byte value)
    {
        var index = (_page * Columns) + _column;
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
