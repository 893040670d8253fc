using AcuTimer.Board;

namespace System.Device.Gpio;

public sealed class GpioController : IDisposable
{
    public GpioController()
    {
    }

    public GpioController(PinNumberingScheme numberingScheme) => NumberingScheme = numberingScheme;

    public PinNumberingScheme NumberingScheme { get; }

    public int PinCount => AcuTimer.Board.Gpio.PinCount;

    public void ClosePin(int pinNumber) => OpenPins.Current.Get(pinNumber).Dispose();

    /// <summary>Closes every open pin, whichever controller opened it.</summary>
    public void Dispose() => OpenPins.Current.DisposeAll();

    public PinMode GetPinMode(int pinNumber) => OpenPins.Current.Get(pinNumber).GetPinMode();

    public bool IsPinModeSupported(int pinNumber, PinMode mode) => Supports(pinNumber, mode);

    public bool IsPinOpen(int pinNumber) => OpenPins.Current.Contains(pinNumber);

    public GpioPin OpenPin(int pinNumber)
    {
        if (!AcuTimer.Board.Gpio.Exists(pinNumber) || OpenPins.Current.Contains(pinNumber))
        {
            throw new InvalidOperationException("The pin does not exist or is open already.");
        }

        var pin = new GpioPin(pinNumber);
        OpenPins.Current.Add(pin);
        return pin;
    }

    public GpioPin OpenPin(int pinNumber, PinMode mode)
    {
        var pin = OpenPin(pinNumber);
        pin.SetPinMode(mode);
        return pin;
    }

    public PinValue Read(int pinNumber) => OpenPins.Current.Get(pinNumber).Read();

    public void SetPinMode(int pinNumber, PinMode mode) => OpenPins.Current.Get(pinNumber).SetPinMode(mode);

    public void Write(int pinNumber, PinValue value) => OpenPins.Current.Get(pinNumber).Write(value);

    internal static bool Supports(int pin, PinMode mode) =>
        AcuTimer.Board.Gpio.Exists(pin)
        && mode is >= PinMode.Input and <= PinMode.OutputOpenSourcePullDown
        && (mode < PinMode.Output || SimulatedBoard.Current.Gpio[pin].CanOutput);
}
