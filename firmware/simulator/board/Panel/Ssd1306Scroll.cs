namespace AcuTimer.Board;

/// <summary>
/// Scrolling: horizontally the RAM itself is moved, so that stopping brings nothing back; vertically rows of the scroll
/// area are shown shifted, until a start line is set.
/// </summary>
internal sealed class Ssd1306Scroll
{
    /// <summary>About 105 frames a second with the clock after reset.</summary>
    private const long Frame = 9_500;

    /// <summary>Frames between two steps, by the three bits of the set-up.</summary>
    private static readonly int[] Frames = [5, 64, 128, 256, 3, 4, 25, 2];

    private readonly Ssd1306Memory _memory;
    private int _firstPage;
    private int _lastPage;
    private int _direction;
    private int _rows;
    private long _interval;
    private long _since;

    public Ssd1306Scroll(Ssd1306Memory memory) => _memory = memory;

    public bool Running { get; private set; }

    public bool IsSetUp { get; private set; }

    /// <summary>Rows that the scroll area is shifted up by.</summary>
    public int Shift { get; set; }

    /// <summary>26h, 27h, 29h, 2Ah; horizontal alone with 0 rows.</summary>
    public void SetUp(bool right, int firstPage, int lastPage, int interval, int rows)
    {
        IsSetUp = true;
        _direction = right ? 1 : -1;
        (_firstPage, _lastPage) = (firstPage, lastPage);
        _interval = Frames[interval] * Frame;
        _rows = rows;
    }

    public void Start(long now)
    {
        Running = IsSetUp;
        _since = now;
    }

    public void Stop() => Running = false;

    /// <summary>Does the steps that are due.</summary>
    public void Advance(long now)
    {
        if (!Running)
        {
            return;
        }

        var steps = (now - _since) / _interval;
        _since += steps * _interval;
        Shift = (int)((Shift + (steps * _rows)) % 64);
        if (steps > 0)
        {
            _memory.Rotate(_firstPage, _lastPage, _direction * (int)(steps % Ssd1306Memory.Columns));
        }
    }
}
