using AcuTimer.Board;

namespace System.Device.Adc;

/// <summary>A channel: raw counts, not calibrated.</summary>
public class AdcChannel : AdcChannelBase, IDisposable
{
    private readonly int _channel;
    private bool _disposed;

    internal AdcChannel(AdcController controller, int channel)
    {
        Controller = controller;
        _channel = channel;
    }

    ~AdcChannel()
    {
    }

    public void Dispose()
    {
        _disposed = true;
        GC.SuppressFinalize(this);
    }

    public override int ReadValue()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return SimulatedBoard.Current.Adc.Read(_channel);
    }
}
