using System;

namespace nanoFramework.Runtime.Native;

public static class SystemInfo
{
    public static FloatingPoint FloatingPointSupport => FloatingPoint.DoublePrecisionSoftware;

    public static byte Model => 0;

    public static byte OEM => 0;

    public static string OEMString => "simulated board";

    public static string Platform => "ESP32";

    public static ushort SKU => 0;

    public static string TargetName => "ESP32_REV3";

    /// <summary>Of the firmware line that the packages go with.</summary>
    public static Version Version => new(1, 0, 0, 0);

    public enum FloatingPoint
    {
        None = 0,
        SinglePrecisionSoftware = 1,
        SinglePrecisionHardware = 2,
        DoublePrecisionSoftware = 3,
        DoublePrecisionHardware = 4,
    }
}
