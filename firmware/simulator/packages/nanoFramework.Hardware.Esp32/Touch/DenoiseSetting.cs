namespace nanoFramework.Hardware.Esp32.Touch;

public class DenoiseSetting
{
    public DenoiseCapacitance DenoiseCapacitance { get; set; }

    public DenoiseRange DenoiseRange { get; set; }
}
