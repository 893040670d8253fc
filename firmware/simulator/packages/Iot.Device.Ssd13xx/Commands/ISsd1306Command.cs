namespace Iot.Device.Ssd13xx.Commands;

public interface ISsd1306Command : ICommand
{
}
