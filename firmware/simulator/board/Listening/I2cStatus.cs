namespace AcuTimer.Board;

/// <summary>How a transfer ended; the numbers are those of the device's I2cTransferStatus.</summary>
public enum I2cStatus
{
    UnknownError = 0,
    FullTransfer = 1,
    ClockStretchTimeout = 2,
    PartialTransfer = 3,
    SlaveAddressNotAcknowledged = 4,
}
