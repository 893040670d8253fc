namespace System.Device.Adc;

/// <summary>The first converter of the chip, with what the driver offers of it.</summary>
public class AdcController : AdcControllerBase
{
    public override int ChannelCount => AcuTimer.Board.Adc.Channels;

    public override AdcChannelMode ChannelMode
    {
        get => AdcChannelMode.SingleEnded;
        set
        {
            if (!IsChannelModeSupported(value))
            {
                throw new ArgumentException("The converter is single-ended.", nameof(value));
            }
        }
    }

    public override int MaxValue => AcuTimer.Board.Adc.MaxValue;

    public override int MinValue => 0;

    public override int ResolutionInBits => 12;

    public override bool IsChannelModeSupported(AdcChannelMode channelMode) => channelMode == AdcChannelMode.SingleEnded;

    public override AdcChannel OpenChannel(int channelNumber)
    {
        if (channelNumber < 0 || channelNumber >= ChannelCount)
        {
            throw new ArgumentOutOfRangeException(nameof(channelNumber));
        }

        return new AdcChannel(this, channelNumber);
    }
}
