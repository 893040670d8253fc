using System;
using System.Globalization;
using System.Text;
using AcuTimer.Board;
using AcuTimer.Simulator.Pictures;

namespace AcuTimer.Simulator.Live;

/// <summary>The latest picture and motor level, handed from the board's thread to the terminal's.</summary>
public sealed class LiveView : IBoardListener
{
    private const int BarWidth = 40;

    private readonly SimulatedBoard _board;
    private readonly object _gate = new();
    private PanelImage _image = new();
    private double _level;
    private long _time;

    /// <summary>Looks at this board.</summary>
    public LiveView(SimulatedBoard board) => _board = board;

    /// <inheritdoc/>
    public void OnQuiet(long time) => Look(time);

    /// <summary>Looks at the board as it is now. On the board's thread.</summary>
    public void Look(long time)
    {
        lock (_gate)
        {
            _image = _board.Panel.VisibleImage();
            _level = _board.Motor.Level(time);
            _time = time;
        }
    }

    /// <summary>The screen as terminal text, from its top left corner.</summary>
    /// <param name="width">Columns of the terminal.</param>
    public string Render(int width)
    {
        lock (_gate)
        {
            var text = new StringBuilder("\u001b[H");
            foreach (var line in width >= BlockPicture.Width ? BlockPicture.Lines(_image) : BlockPicture.SmallLines(_image))
            {
                text.Append(line).Append("\u001b[K\n");
            }

            var filled = (int)Math.Round(_level * BarWidth);
            text.Append("motor [").Append('█', filled).Append('·', BarWidth - filled).Append("] ")
                .Append((_time / 1e6).ToString("0.0", CultureInfo.InvariantCulture)).Append(" s\u001b[K\n")
                .Append(KeyMap.Help).Append("\u001b[K");
            return text.ToString();
        }
    }
}
