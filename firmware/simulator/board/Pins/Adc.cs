using System;

namespace AcuTimer.Board;

/// <summary>
/// ADC1 of the classic ESP32 at 12 dB: eight channels of 12 bits, raw. A chip's counts follow
/// mV = 142 + counts · reference · 196602 / 65536 / 4096 (Espressif's line-fitting constants): below about 142 mV it reads
/// 0, and the reference differs from chip to chip. The bend of the curve above 2.6 V is left out.
/// </summary>
public sealed class Adc
{
    public const int Channels = 8;
    public const int MaxValue = 4095;
    private const double Offset = 142;
    private const double Scale = 196602.0 / 65536 / 4096;

    private readonly double[] _volts = new double[Channels];
    private uint _random;

    internal Adc(uint seed) => _random = seed | 1;

    /// <summary>This chip's reference in millivolts: 1000 to 1200, nominally 1100.</summary>
    public int Reference { get; set; } = 1100;

    /// <summary>The most that noise moves a reading, in counts either way; most readings are moved by less.</summary>
    public int Noise { get; set; } = 6;

    /// <summary>Volts at the pin of a channel.</summary>
    public void SetVolts(int channel, double volts) => _volts[channel] = volts;

    public int Read(int channel)
    {
        var counts = ((_volts[channel] * 1000) - Offset) / (Reference * Scale);
        return counts <= 0 ? 0 : (int)Math.Clamp(Math.Floor(counts + (Noise * (Random() + Random() - 1))), 0, MaxValue);
    }

    /// <summary>0 to 1.</summary>
    private double Random()
    {
        _random ^= _random << 13;
        _random ^= _random >> 17;
        _random ^= _random << 5;
        return _random / (double)uint.MaxValue;
    }
}
