using AcuTimer.Core.Buttons;

namespace AcuTimer.Core.Ports
{
    /// <summary>Where the buttons stand now. Asking costs memory on the device: only when edges were lost or a button seems stuck.</summary>
    public interface IButtonPins
    {
        /// <summary>Whether a button is down; false when its pin cannot be read. Does not throw.</summary>
        bool IsDown(Button button);
    }
}
