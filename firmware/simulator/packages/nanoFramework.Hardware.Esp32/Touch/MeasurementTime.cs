using System;

namespace nanoFramework.Hardware.Esp32.Touch;

public class MeasurementTime
{
    public TimeSpan MeasurementCycles { get; set; }

    public ushort SleepCycles { get; set; }
}
