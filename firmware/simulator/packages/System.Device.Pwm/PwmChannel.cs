using AcuTimer.Board;

namespace System.Device.Pwm;

/// <summary>A PWM channel. The driver's ways are those of <see cref="Ledc"/>.</summary>
public sealed class PwmChannel : IDisposable
{
    private const double Units = 10_000;
    private readonly int _pin;
    private int _frequency;
    private int _duty;

    public PwmChannel(int chip, int channel, int frequency = 400, double dutyCyclePercentage = 0.5)
    {
        // The driver looks the pin up by its number, which this way is not known.
        throw new ArgumentException("A channel without a pin is not a valid output.", nameof(channel));
    }

    private PwmChannel(int pin, int timer, int frequency, double duty, bool fromPin)
    {
        _pin = pin;
        Frequency = frequency;
        if (!fromPin || !SimulatedBoard.Current.Gpio[pin].CanOutput || !Unit.Claim(pin, timer))
        {
            throw new ArgumentException("The pin cannot carry PWM.", nameof(pin));
        }

        DutyCycle = duty;
    }

    public int Frequency
    {
        get => _frequency;
        set
        {
            if (value <= 0)
            {
                throw new ArgumentException("Frequency must be positive.", nameof(value));
            }

            _frequency = value;
            if (Unit.IsStarted && Unit.IsClaimed(_pin))
            {
                Unit.SetFrequency(_pin, value);
            }
        }
    }

    public double DutyCycle
    {
        get => _duty / Units;
        set
        {
            if (!(value >= 0 && value <= 1))
            {
                throw new ArgumentException("Duty must be between 0 and 1.", nameof(value));
            }

            var duty = (int)(value * Units);
            if (Unit.IsStarted)
            {
                if (!Unit.IsClaimed(_pin))
                {
                    throw new ArgumentException("The channel was given up.", nameof(value));
                }

                Unit.SetDuty(_pin, _frequency, duty);
            }

            _duty = duty;
        }
    }

    private static Ledc Unit => SimulatedBoard.Current.Ledc;

    public static PwmChannel Create(int chip, int channel, int frequency = 400, double dutyCyclePercentage = 0.5) =>
        new(chip, channel, frequency, dutyCyclePercentage);

    public static PwmChannel CreateFromPin(int pin, int frequency = 400, double dutyCyclePercentage = 0.5)
    {
        var timer = Unit.TimerOf(pin);
        return timer < 0 ? null : new PwmChannel(pin, timer, frequency, dutyCyclePercentage, fromPin: true);
    }

    /// <summary>The output goes on as it is.</summary>
    public void Dispose()
    {
        Unit.Release(_pin);
        GC.SuppressFinalize(this);
    }

    public void Start()
    {
        if (!Unit.Claim(_pin, Unit.TimerOf(_pin)))
        {
            throw new ArgumentOutOfRangeException(nameof(_pin));
        }

        Unit.Start(_pin, _frequency, _duty);
    }

    public void Stop() => Unit.Stop(_pin);
}
