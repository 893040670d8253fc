using AcuTimer.Board;

namespace AcuTimer.Simulator.Pictures;

/// <summary>Hears of every picture that differs from the one before.</summary>
public interface IFrameListener
{
    /// <summary>The panel shows something else.</summary>
    /// <param name="time">Virtual microseconds since power-on.</param>
    /// <param name="image">What a person sees.</param>
    void OnFrame(long time, PanelImage image);
}
