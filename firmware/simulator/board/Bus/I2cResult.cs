namespace AcuTimer.Board;

/// <summary>What the driver tells of a transfer. On any error the ESP32's driver reports 0 bytes.</summary>
public readonly record struct I2cResult(I2cStatus Status, int Bytes);
