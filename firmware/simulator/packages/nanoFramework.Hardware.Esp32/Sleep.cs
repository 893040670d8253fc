using System;
using System.Numerics;
using AcuTimer.Board;

namespace nanoFramework.Hardware.Esp32;

/// <summary>Deep sleep and what ends it.</summary>
public partial class Sleep
{
    private static DeepSleep Chip => SimulatedBoard.Current.DeepSleep;

    public static EspNativeError EnableWakeupByMultiPins(WakeupGpioPin pins, WakeupMode mode) =>
        Result(Chip.WakeByPins((ulong)pins, mode == WakeupMode.AnyHigh));

    /// <summary>Of several pins, the highest counts; none is no error.</summary>
    public static EspNativeError EnableWakeupByPin(WakeupGpioPin pin, int level)
    {
        if (pin == WakeupGpioPin.None)
        {
            return EspNativeError.OK;
        }

        return Result(level is 0 or 1 && Chip.WakeByPin(BitOperations.Log2((ulong)pin), level == 1));
    }

    public static EspNativeError EnableWakeupByTimer(TimeSpan time)
    {
        Chip.WakeByTimer(time.Ticks / TimeSpan.TicksPerMicrosecond);
        return EspNativeError.OK;
    }

    public static WakeupCause GetWakeupCause() => (WakeupCause)(int)Chip.Cause;

    /// <summary>Only after a wake-up by several pins.</summary>
    public static WakeupGpioPin GetWakeupGpioPin() => (WakeupGpioPin)Chip.WakingPins;

    /// <summary>Does not return: waking starts at Main.</summary>
    public static void StartDeepSleep() => Chip.Start();

    private static EspNativeError Result(bool good) => good ? EspNativeError.OK : EspNativeError.INVALID_ARG;
}
