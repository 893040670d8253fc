namespace System.Device.Gpio;

public readonly struct PinValuePair
{
    public PinValuePair(int pinNumber, PinValue pinValue)
    {
        PinNumber = pinNumber;
        PinValue = pinValue;
    }

    public int PinNumber { get; }

    public PinValue PinValue { get; }

    public void Deconstruct(out int pinNumber, out PinValue pinValue)
    {
        pinNumber = PinNumber;
        pinValue = PinValue;
    }
}
