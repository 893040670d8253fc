namespace nanoFramework.Hardware.Esp32;

public partial class Sleep
{
    public enum WakeUpPort
    {
        COM1 = 0,
        COM2 = 1,
    }
}
