using AcuTimer.Board;

namespace nanoFramework.Hardware.Esp32;

public class Configuration
{
    public static int GetFunctionPin(DeviceFunction function) => SimulatedBoard.Current.Functions.PinOf((int)function);

    public static void SetPinFunction(int pin, DeviceFunction function) =>
        SimulatedBoard.Current.Functions.Set(pin, (int)function);
}
