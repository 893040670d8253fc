using AcuTimer.Board;

namespace System.Device.Gpio;

/// <summary>One open pin. Handlers run on the runtime's event thread.</summary>
public sealed class GpioPin : IDisposable
{
    private readonly GpioLine _line;
    private PinValueChangedEventHandler _callbacks;
    private TimeSpan _debounce;
    private bool _disposed;

    internal GpioPin(int pinNumber)
    {
        PinNumber = pinNumber;
        _line = SimulatedBoard.Current.Gpio[pinNumber];
    }

    ~GpioPin()
    {
    }

    public event PinValueChangedEventHandler ValueChanged
    {
        add
        {
            ThrowIfDisposed();
            _callbacks += value;
            Listen();
        }

        remove
        {
            ThrowIfDisposed();
            _callbacks -= value;
            Listen();
        }
    }

    /// <summary>Cut to whole ticks of 10 ms, at least one.</summary>
    public TimeSpan DebounceTimeout
    {
        get => _debounce;
        set
        {
            _debounce = value;
            SimulatedBoard.Current.Gpio.SetDebounce(PinNumber, DebounceMicroseconds);
        }
    }

    public int PinNumber { get; }

    private long DebounceMicroseconds => _debounce.Ticks / TimeSpan.TicksPerMicrosecond;

    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            SimulatedBoard.Current.Gpio.StopListening(PinNumber);
            OpenPins.Current.Remove(PinNumber);
        }

        GC.SuppressFinalize(this);
    }

    public PinMode GetPinMode()
    {
        ThrowIfDisposed();
        return (PinMode)(int)_line.Direction;
    }

    public bool IsPinModeSupported(PinMode pinMode)
    {
        ThrowIfDisposed();
        return GpioController.Supports(PinNumber, pinMode);
    }

    public PinValue Read() => _line.Level;

    public void SetPinMode(PinMode value)
    {
        if (!GpioController.Supports(PinNumber, value))
        {
            throw new ArgumentException("The pin cannot do that.", nameof(value));
        }

        _line.SetDirection((PinDirection)(int)value);
        Listen();
    }

    public void Toggle() => Write(!(bool)Read());

    public void Write(PinValue value)
    {
        if (!_line.IsOutput)
        {
            throw new InvalidOperationException("The pin is not an output.");
        }

        _line.Write((bool)value);
    }

    private void Listen()
    {
        var gpio = SimulatedBoard.Current.Gpio;
        if (_callbacks is null || _line.IsOutput)
        {
            gpio.StopListening(PinNumber);
        }
        else if (!gpio.IsListening(PinNumber))
        {
            gpio.Listen(PinNumber, OnChanged, DebounceMicroseconds);
        }
    }

    private void OnChanged(bool high)
    {
        if (!_disposed)
        {
            var edge = high ? PinEventTypes.Rising : PinEventTypes.Falling;
            _callbacks?.Invoke(this, new PinValueChangedEventArgs(edge, PinNumber));
        }
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_disposed, this);
}
