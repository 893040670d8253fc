namespace Iot.Device.Ssd13xx.Commands.Ssd1306Commands;

public enum PageAddress
{
    Page0 = 176,
    Page1 = 177,
    Page2 = 178,
    Page3 = 179,
    Page4 = 180,
    Page5 = 181,
    Page6 = 182,
    Page7 = 183,
}
