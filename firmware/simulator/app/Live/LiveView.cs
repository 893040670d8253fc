using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AcuTimer.Board;
using AcuTimer.Simulator.Pictures;

namespace AcuTimer.Simulator.Live;

/// <summary>The latest picture and motor level, handed from the board's thread to the terminal's.</summary>
public sealed class LiveView : IBoardListener
{
    private const int BarWidth = 40;

    /// <summary>The motor, and the keys.</summary>
    private const int TextLines = 2;

    private readonly SimulatedBoard _board;
    private readonly object _gate = new();
    private PanelImage _image = new();
    private double _level;
    private long _time;
    private (int Width, int Height) _size;

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

    /// <summary>A terminal that cannot move its cursor gets the plain summary instead.</summary>
    /// <param name="term">The variable TERM, which Windows does without.</param>
    public static bool CanBeOn(string? term) => OperatingSystem.IsWindows() || term is not (null or "" or "dumb" or "unknown");

    /// <summary>The screen as terminal text, from its top left corner. No line is longer than the terminal is wide.</summary>
    /// <param name="width">Columns of the terminal.</param>
    /// <param name="height">Lines of the terminal.</param>
    public string Render(int width, int height)
    {
        var text = new StringBuilder();
        // What a terminal leaves behind when it changes its size is not to be reckoned.
        text.Append((width, height) == _size ? "\u001b[H" : "\u001b[2J\u001b[H");
        _size = (width, height);
        text.AppendJoin("\u001b[K\r\n", Lines(width, height).Select(line => line.Length <= width ? line : line[..width]));
        return text.Append("\u001b[K\u001b[J").ToString();
    }

    /// <summary>The next picture is drawn on an empty terminal.</summary>
    public void Forget() => _size = default;

    private IEnumerable<string> Lines(int width, int height)
    {
        lock (_gate)
        {
            var big = BlockPicture.Lines(_image).ToList();
            var small = BlockPicture.SmallLines(_image).ToList();
            List<string>? picture = width >= BlockPicture.Width && height >= big.Count + TextLines ? big
                : width >= BlockPicture.SmallWidth && height >= small.Count + TextLines ? small
                : null;
            if (picture is null)
            {
                return [$"too small: {width} x {height}", $"make it {BlockPicture.SmallWidth} x {small.Count + TextLines}", "q quits"];
            }

            var filled = (int)Math.Round(_level * BarWidth);
            var seconds = (_time / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
            return [.. picture, $"motor [{new string('█', filled)}{new string('·', BarWidth - filled)}] {seconds} s", KeyMap.Help];
        }
    }
}
