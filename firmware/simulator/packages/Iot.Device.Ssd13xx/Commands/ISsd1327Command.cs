namespace Iot.Device.Ssd13xx.Commands;

public interface ISsd1327Command : ICommand
{
}
