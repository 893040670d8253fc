namespace Iot.Device.Ssd13xx.Commands;

public interface ISharedCommand : ICommand
{
}
