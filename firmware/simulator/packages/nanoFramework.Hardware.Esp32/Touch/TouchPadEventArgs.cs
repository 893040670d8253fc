using nanoFramework.Runtime.Events;

namespace nanoFramework.Hardware.Esp32.Touch;

public class TouchPadEventArgs : BaseEvent
{
    public TouchPadEventArgs(int padNumber, bool touched)
    {
        PadNumber = padNumber;
        Touched = touched;
    }

    public int PadNumber { get; }

    public bool Touched { get; }
}
