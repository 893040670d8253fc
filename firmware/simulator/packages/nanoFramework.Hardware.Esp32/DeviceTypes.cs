namespace nanoFramework.Hardware.Esp32;

public enum DeviceTypes
{
    GPIO = 0,
    SPI = 65536,
    I2C = 131072,
    SERIAL = 196608,
    PWM = 262144,
    ADC = 327680,
    I2S = 393216,
    SDMMC = 524288,
}
