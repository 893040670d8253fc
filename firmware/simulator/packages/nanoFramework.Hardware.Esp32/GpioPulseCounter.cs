namespace System.Device.Gpio;

/// <summary>Not simulated.</summary>
public sealed class GpioPulseCounter : IDisposable
{
    public GpioPulseCounter(int pinNumberA, int pinNumberB = -1) =>
        throw new NotSupportedException("The pulse counter is not simulated.");

    ~GpioPulseCounter()
    {
    }

    public ushort FilterPulses { get; set; }

    public bool IsStarted => false;

    public GpioPulsePolarity Polarity { get; set; }

    public void Dispose() => GC.SuppressFinalize(this);

    public GpioPulseCount Read() => default;

    public GpioPulseCount Reset() => default;

    public void Start()
    {
    }

    public void Stop()
    {
    }
}
