namespace nanoFramework.Hardware.Esp32;

public partial class Sleep
{
    public enum WakeupMode
    {
        AllLow = 0,
        AnyHigh = 1,
    }
}
