namespace AcuTimer.Board;

/// <summary>What a PWM channel puts on its pin.</summary>
/// <param name="Running">False = idle low.</param>
/// <param name="Frequency">Hertz.</param>
/// <param name="Duty">In 1/10000.</param>
public readonly record struct PwmOutput(bool Running, int Frequency, int Duty)
{
    /// <summary>The part of the time that the pin is high, 0 to 1.</summary>
    public double Fraction => Running ? Duty / 10_000.0 : 0;
}
