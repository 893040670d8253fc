using System.Collections.Generic;
using AcuTimer.Board;

namespace System.Device.Gpio;

/// <summary>The pins that are open. One list for all controllers, as on the device.</summary>
internal sealed class OpenPins
{
    private readonly Dictionary<int, GpioPin> _pins = new();

    public static OpenPins Current => SimulatedBoard.Current.Service<OpenPins>();

    public bool Contains(int pin) => _pins.ContainsKey(pin);

    public void Add(GpioPin pin) => _pins.Add(pin.PinNumber, pin);

    public bool Remove(int pin) => _pins.Remove(pin);

    public GpioPin Get(int pin) => _pins.TryGetValue(pin, out var open)
        ? open
        : throw new InvalidOperationException("The pin is not open.");

    public void DisposeAll()
    {
        foreach (var pin in new List<GpioPin>(_pins.Values))
        {
            pin.Dispose();
        }
    }
}
