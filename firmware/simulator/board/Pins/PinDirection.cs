namespace AcuTimer.Board;

/// <summary>How a pin is set up; the numbers are those of the device's PinMode.</summary>
public enum PinDirection
{
    Input = 0,
    InputPullDown = 1,
    InputPullUp = 2,
    Output = 3,
    OutputOpenDrain = 4,
    OutputOpenDrainPullUp = 5,
    OutputOpenSource = 6,
    OutputOpenSourcePullDown = 7,
}
