using System;

namespace AcuTimer.Board;

/// <summary>What a PWM channel puts on its pin.</summary>
/// <param name="Running">False = idle low.</param>
/// <param name="Frequency">Hertz.</param>
/// <param name="Duty">In 1/10000.</param>
public readonly record struct PwmOutput(bool Running, int Frequency, int Duty)
{
    private const int Clock = 80_000_000;
    private const int MostBits = 20;

    /// <summary>The part of the time that the pin is high, 0 to 1, in steps of the timer: at 20 kHz it has 11 bits.</summary>
    public double Fraction => !Running || Frequency <= 0 ? 0 : Math.Floor(Duty * Steps / 10_000.0) / Steps;

    private double Steps => 1 << Math.Min(MostBits, (int)Math.Log2(Clock / Frequency));
}
