using System;

namespace AcuTimer.Board;

/// <summary>ADC1: eight channels of 12 bits, raw; full scale is taken as 3.3 V.</summary>
public sealed class Adc
{
    public const int Channels = 8;
    public const int MaxValue = 4095;
    private const double FullScale = 3.3;

    private readonly double[] _volts = new double[Channels];

    /// <summary>Volts at the pin of a channel.</summary>
    public void SetVolts(int channel, double volts) => _volts[channel] = volts;

    public int Read(int channel) => (int)Math.Clamp(Math.Round(_volts[channel] / FullScale * MaxValue), 0, MaxValue);
}
