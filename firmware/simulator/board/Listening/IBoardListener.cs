namespace AcuTimer.Board;

/// <summary>
/// What can be seen and measured on the board while it runs. Times are virtual microseconds since power-on. Called on the
/// thread that runs the board; a listener may not block. Implement what you need.
/// </summary>
public interface IBoardListener
{
    /// <summary>The motor's drive changed: voltage on or off, duty in percent.</summary>
    void OnMotor(long time, bool on, int duty)
    {
    }

    /// <summary>The end of a transaction.</summary>
    /// <param name="bytes">Bytes that arrived, the address not counted.</param>
    void OnI2c(long time, int address, int bytes, I2cStatus status)
    {
    }

    /// <summary>What the panel shows may have changed (ask it for its picture).</summary>
    void OnPanelChanged(long time)
    {
    }

    /// <summary>The panel was sent something that it does not understand or that the datasheet forbids.</summary>
    void OnPanelError(long time, string text)
    {
    }

    /// <summary>A person pressed or let go a button.</summary>
    void OnButton(long time, string name, bool pressed)
    {
    }

    /// <summary>The level of a pin changed from outside (the bounce of a button, edge by edge).</summary>
    void OnPin(long time, int pin, bool high)
    {
    }

    /// <summary>The flash changed.</summary>
    void OnFlash(long time, FlashOperation operation)
    {
    }

    /// <summary>A line of the board's log: debug output, faults, the end of Main.</summary>
    void OnLog(long time, string text)
    {
    }

    /// <summary>The chip fell into deep sleep.</summary>
    void OnDeepSleep(long time)
    {
    }

    /// <summary>All firmware threads wait and time is about to move on: a good moment to look at the whole picture.</summary>
    void OnQuiet(long time)
    {
    }
}
