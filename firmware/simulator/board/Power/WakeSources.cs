using System.Collections.Generic;

namespace AcuTimer.Board;

/// <summary>What is set to end the next deep sleep. Only RTC pins can wake the chip.</summary>
internal sealed class WakeSources
{
    private static readonly HashSet<int> RtcPins = [0, 2, 4, 12, 13, 14, 15, 25, 26, 27, 32, 33, 34, 35, 36, 37, 38, 39];

    private readonly Gpio _gpio;
    private int _pin = -1;
    private bool _pinLevel;
    private ulong _pins;
    private bool _anyHigh;

    public WakeSources(Gpio gpio) => _gpio = gpio;

    /// <summary>Microseconds after falling asleep; -1 = not by time.</summary>
    public long Timer { get; set; } = -1;

    public bool SetPin(int pin, bool level)
    {
        if (!RtcPins.Contains(pin))
        {
            return false;
        }

        _pin = pin;
        _pinLevel = level;
        return true;
    }

    public bool SetPins(ulong pins, bool anyHigh)
    {
        for (var pin = 0; pin < 64; pin++)
        {
            if ((pins & (1UL << pin)) != 0 && !RtcPins.Contains(pin))
            {
                return false;
            }
        }

        _pins = pins;
        _anyHigh = anyHigh;
        return pins != 0;
    }

    public bool PinWakes => _pin >= 0 && _gpio[_pin].Level == _pinLevel;

    /// <summary>The pins that end the sleep now: those that are high, or all of them when all are low.</summary>
    public ulong WakingPins
    {
        get
        {
            var high = 0UL;
            for (var pin = 0; pin < Gpio.PinCount; pin++)
            {
                high |= (_pins & (1UL << pin)) != 0 && _gpio[pin].Level ? 1UL << pin : 0;
            }

            return _anyHigh ? high : high == 0 ? _pins : 0;
        }
    }
}
