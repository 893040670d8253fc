using System.Collections.Generic;
using Mono.Cecil;

namespace AcuTimer.Meter;

/// <summary>
/// Instructions that the device's class library executes in a call, the call itself not counted; what is not listed is native
/// or a few. Those of mscorlib are counted in nanoFramework.CoreLibrary 1.17.11, those of pins and bus, File.Exists and
/// the opening of a file were measured on the interpreter, the others of files are estimated from their sources.
/// </summary>
internal static class PackageCosts
{
    private static readonly Dictionary<string, int> Costs = new()
    {
        ["System.Object::.ctor"] = 1,
        ["System.SpanByte::.ctor"] = 26,
        ["System.DateTime::get_UtcNow"] = 24,
        ["System.DateTime::get_Ticks"] = 7,
        ["System.TimeSpan::FromMilliseconds"] = 10,

        // The host's lock statement passes a flag that the device's does not know.
        ["System.Threading.Monitor::Enter/2"] = -5,
        ["System.Device.I2c.I2cDevice::Write"] = 37,
        ["System.Device.I2c.I2cTransferResult::get_Status"] = 3,
        ["System.Device.Gpio.GpioPin::Read"] = 12,
        ["System.Device.Gpio.PinValue::get_Low"] = 5,
        ["System.Device.Gpio.PinValue::get_High"] = 5,
        ["System.Device.Gpio.PinValue::op_Equality"] = 8,
        ["System.Device.Pwm.PwmChannel::set_DutyCycle"] = 15,
        ["nanoFramework.Hardware.Esp32.HighResTimer::GetCurrent"] = 2,
        ["System.IO.File::Exists"] = 1040,
        ["System.IO.File::Delete"] = 1140,
        ["System.IO.FileStream::.ctor"] = 1180,
        ["System.IO.Stream::Read"] = 45,
        ["System.IO.Stream::Write"] = 45,
        ["System.IO.Stream::set_Position"] = 30,
        ["System.IO.Stream::get_Length"] = 10,
        ["System.IO.Stream::Dispose"] = 20,
    };

    public static int Of(MethodReference method)
    {
        var name = $"{method.DeclaringType.FullName}::{method.Name}";
        return Costs.TryGetValue(name, out var cost) || Costs.TryGetValue($"{name}/{method.Parameters.Count}", out cost) ? cost : 0;
    }
}
