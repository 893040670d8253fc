using AcuTimer.Core.Buttons;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Studio.Device;

/// <summary>What is seen and felt of a device. Times are virtual microseconds since it first got its power.</summary>
internal interface IMachineListener
{
    /// <summary>The motor's duty changed, in percent.</summary>
    void OnMotor(long time, int duty);

    /// <summary>A finger came or went.</summary>
    void OnButton(long time, Button button, bool down);

    /// <summary>The device rests and shows another picture than before.</summary>
    /// <param name="time">When.</param>
    /// <param name="rows">Row by row, 16 bytes a row; to be read and not kept.</param>
    void OnFrame(long time, byte[] rows);

    /// <summary>The session's phase, count or state changed.</summary>
    void OnState(long time, Session session);

    /// <summary>The device starts, sleeps, or is without power.</summary>
    void OnPower(long time, MachinePower power);
}
