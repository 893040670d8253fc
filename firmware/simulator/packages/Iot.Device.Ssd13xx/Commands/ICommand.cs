namespace Iot.Device.Ssd13xx.Commands;

public interface ICommand
{
    byte Id { get; }

    byte[] GetBytes();
}
