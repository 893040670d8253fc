using System;

namespace nanoFramework.Hardware.Esp32.Touch;

/// <summary>Not simulated: a pad cannot be made, and the settings of all pads cannot be reached.</summary>
public class TouchPad : IDisposable
{
    public TouchPad(int touchPadNumber) => throw NotSimulated();

    public event TouchPadValueChangedEventHandler ValueChanged
    {
        add => throw NotSimulated();
        remove => throw NotSimulated();
    }

    public static bool DenoiseEnabled
    {
        get => throw NotSimulated();
        set => throw NotSimulated();
    }

    public static bool IsFilterOn => throw NotSimulated();

    public static MeasurementMode MeasurementMode
    {
        get => throw NotSimulated();
        set => throw NotSimulated();
    }

    public static TouchHighVoltage TouchHighVoltage => throw NotSimulated();

    public static TouchHighVoltageAttenuation TouchHighVoltageAttenuation => throw NotSimulated();

    public static TouchLowVoltage TouchLowVoltage => throw NotSimulated();

    public static TouchTriggerMode TouchTriggerMode
    {
        get => throw NotSimulated();
        set => throw NotSimulated();
    }

    public static WakeUpSource WakeUpSource
    {
        get => throw NotSimulated();
        set => throw NotSimulated();
    }

    public int CalibrationData => throw NotSimulated();

    public uint Threshold
    {
        get => throw NotSimulated();
        set => throw NotSimulated();
    }

    public int TouchPadNumber => throw NotSimulated();

    public static DenoiseSetting GetDenoise() => throw NotSimulated();

    public static int GetGpioNumberFromTouchNumber(int touchNumber) => throw NotSimulated();

    public static MeasurementTime GetMeasurementTime() => throw NotSimulated();

    public static void SetDenoise(DenoiseSetting denoiseSetting) => throw NotSimulated();

    public static void SetMeasurementTime(MeasurementTime measurementTime) => throw NotSimulated();

    public static void SetVoltage(
        TouchHighVoltage touchHighVoltage,
        TouchLowVoltage touchLowVoltage,
        TouchHighVoltageAttenuation touchHighVoltageAttenuation) => throw NotSimulated();

    public static void StartFilter(IFilterSetting filterSetting) => throw NotSimulated();

    public static void StopFilter() => throw NotSimulated();

    public void Dispose() => GC.SuppressFinalize(this);

    public int GetCalibrationData(int numberOfSamples = 5) => throw NotSimulated();

    public TouchChargeSpeed GetChargeSpeed() => throw NotSimulated();

    public uint Read() => throw NotSimulated();

    public void SetChargeSpeed(TouchChargeSpeed touchChargeSpeed) => throw NotSimulated();

    private static NotSupportedException NotSimulated() => new("Touch pads are not simulated.");
}
