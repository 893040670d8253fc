using System.Collections.Generic;
using AcuTimer.Board;

namespace AcuTimer.Simulator.Pictures;

/// <summary>
/// Notices when the panel shows another picture. Pages arrive one by one, so it looks when the firmware rests: only then
/// is a picture whole.
/// </summary>
public sealed class FrameWatch : IBoardListener
{
    private readonly SimulatedBoard _board;
    private readonly List<IFrameListener> _listeners = new();
    private PanelImage? _last;
    private bool _changed;

    /// <summary>Watches this board's panel.</summary>
    public FrameWatch(SimulatedBoard board) => _board = board;

    /// <summary>Adds somebody to tell.</summary>
    public void Add(IFrameListener listener) => _listeners.Add(listener);

    /// <inheritdoc/>
    public void OnPanelChanged(long time) => _changed = true;

    /// <inheritdoc/>
    public void OnQuiet(long time)
    {
        if (!_changed)
        {
            return;
        }

        _changed = false;
        var image = _board.Panel.VisibleImage();
        if (!image.Equals(_last))
        {
            _last = image;
            _listeners.ForEach(l => l.OnFrame(time, image));
        }
    }
}
