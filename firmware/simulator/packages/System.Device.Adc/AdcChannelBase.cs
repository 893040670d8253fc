namespace System.Device.Adc;

public abstract class AdcChannelBase
{
    protected AdcChannelBase()
    {
    }

    public AdcController Controller { get; private protected init; }

    /// <summary>Of full scale, 0 to 1.</summary>
    public double ReadRatio() => (double)ReadValue() / Controller.MaxValue;

    public abstract int ReadValue();
}
