using System.Collections.Generic;

namespace AcuTimer.Board;

/// <summary>Which pin serves which peripheral function, as Configuration.SetPinFunction sets it. Functions are its numbers.</summary>
public sealed class PinFunctions
{
    public const int I2c1Data = 0x2_0100;
    public const int I2c1Clock = 0x2_0101;
    public const int I2c2Data = 0x2_0200;
    public const int I2c2Clock = 0x2_0201;
    private const int Pwm1 = 0x4_0100;
    private const int PwmStep = 0x100;

    private readonly Dictionary<int, int> _pins = new();

    public PinFunctions() => Reset();

    /// <summary>As the chip starts.</summary>
    internal void Reset()
    {
        _pins.Clear();
        Set(18, I2c1Data);
        Set(19, I2c1Clock);
        Set(25, I2c2Data);
        Set(26, I2c2Clock);
        SetAdcDefaults();
    }

    /// <summary>PWM channel 1 to 16.</summary>
    public static int Pwm(int channel) => Pwm1 + ((channel - 1) * PwmStep);

    /// <summary>ADC1 channel 0 to 7.</summary>
    public static int Adc1(int channel) => 0x5_0100 + channel;

    public void Set(int pin, int function) => _pins[function] = pin;

    /// <summary>The pin, or -1.</summary>
    public int PinOf(int function) => _pins.TryGetValue(function, out var pin) ? pin : -1;

    private void SetAdcDefaults()
    {
        int[] pins = [36, 37, 38, 39, 32, 33, 34, 35];
        for (var channel = 0; channel < pins.Length; channel++)
        {
            Set(pins[channel], Adc1(channel));
        }
    }
}
