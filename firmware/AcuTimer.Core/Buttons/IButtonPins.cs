namespace AcuTimer.Core.Buttons
{
    /// <summary>Where the buttons stand now. Asking costs a little memory on the device: about once a second, and before a press is called long.</summary>
    public interface IButtonPins
    {
        /// <summary>Whether a button is down; false when its pin cannot be read. Does not throw.</summary>
        bool IsDown(Button button);
    }
}
