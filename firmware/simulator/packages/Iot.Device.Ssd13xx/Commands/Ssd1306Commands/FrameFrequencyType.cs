namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public enum FrameFrequencyType
{
    Frames5 = 0,
    Frames64 = 1,
    Frames128 = 2,
    Frames256 = 3,
    Frames3 = 4,
    Frames4 = 5,
    Frames25 = 6,
    Frames2 = 7,
}
