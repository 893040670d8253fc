using AcuTimer.Board;
using AcuTimer.Simulator.Pictures;

namespace AcuTimer.Simulator.Summary;

/// <summary>Reckons what a run takes out of the cell: the board awake or asleep, the panel by its lit pixels, the motor by its duty.</summary>
public sealed class ChargeMeter : IBoardListener, IFrameListener
{
    private const double Pixels = PanelImage.Width * PanelImage.Height;
    private const double MostContrast = 255;
    private const double Hour = 3600.0 * VirtualTime.Second;

    private readonly SimulatedBoard _board;
    private double _charge;
    private long _since;
    private double _panel = Currents.PanelAsleep;
    private bool _asleep;
    private int _lit;
    private int _duty;

    /// <summary>Reckons for this board.</summary>
    public ChargeMeter(SimulatedBoard board) => _board = board;

    /// <summary>Milliampere-hours from power-on until now.</summary>
    public double MilliampereHours => (_charge + (Current * (_board.Now - _since))) / Hour;

    /// <summary>Milliamperes now.</summary>
    public double Current =>
        (_asleep ? Currents.BoardAsleep : Currents.BoardAwake) + _panel + Currents.Divider + (Currents.Motor * _duty / 100);

    /// <inheritdoc/>
    public void OnMotor(long time, bool on, int duty)
    {
        Add(time);
        _duty = duty;
    }

    /// <inheritdoc/>
    public void OnPanelChanged(long time) => Panel(time);

    /// <inheritdoc/>
    public void OnFrame(long time, PanelImage image)
    {
        _lit = image.LitPixels;
        Panel(time);
    }

    /// <inheritdoc/>
    public void OnDeepSleep(long time)
    {
        Add(time);
        _asleep = true;
    }

    /// <inheritdoc/>
    public void OnQuiet(long time)
    {
        if (_asleep != _board.DeepSleep.IsAsleep)
        {
            Add(time);
            _asleep = !_asleep;
        }
    }

    private void Panel(long time)
    {
        Add(time);
        _panel = _board.Panel.IsOn
            ? Currents.PanelOn + (Currents.PanelPixels * _lit / Pixels * _board.Panel.Contrast / MostContrast)
            : Currents.PanelAsleep;
    }

    private void Add(long time)
    {
        _charge += Current * (time - _since);
        _since = time;
    }
}
