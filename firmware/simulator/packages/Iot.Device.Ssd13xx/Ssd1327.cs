using System.Device.I2c;
using Iot.Device.Ssd13xx.Commands;
using Chip = Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

namespace Iot.Device.Ssd13xx;

/// <summary>The grey-scale sibling; sends each byte of a command in a transaction of its own.</summary>
public class Ssd1327 : Ssd13xx
{
    private const int ClearingBytes = 48 * 96;

    public Ssd1327(I2cDevice i2cDevice)
        : base(i2cDevice)
    {
    }

    public void ClearDisplay()
    {
        SendCommand(new SetDisplayOff());
        SetColumnAddress();
        SetRowAddress();
        SendData(new byte[ClearingBytes]);
        SendCommand(new SetDisplayOn());
    }

    public override void SendCommand(ISharedCommand command) => Send(command);

    public void SendCommand(ISsd1327Command command) => Send(command);

    public void SendCommand(byte command) => _i2cDevice.Write(new byte[] { 0x80, command });

    public void SendData(byte data) => _i2cDevice.Write(new byte[] { 0x40, data });

    public void SetColumnAddress(byte startAddress = 0x08, byte endAddress = 0x37) =>
        SendCommand(new Chip.SetColumnAddress(startAddress, endAddress));

    public void SetRowAddress(byte startAddress = 0x00, byte endAddress = 0x5F) =>
        SendCommand(new Chip.SetRowAddress(startAddress, endAddress));

    private void Send(ICommand command)
    {
        foreach (var value in command.GetBytes())
        {
            SendCommand(value);
        }
    }
}
