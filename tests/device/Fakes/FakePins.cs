using AcuTimer.Core.Buttons;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>Pins that stand where they are put, and count how often they are asked.</summary>
    public sealed class FakePins : IButtonPins
    {
        private readonly bool[] down = new bool[ButtonDecoder.Count];

        public int Asked { get; private set; }

        public void Put(Button button, bool isDown)
        {
            down[(int)button] = isDown;
        }

        public bool IsDown(Button button)
        {
            Asked++;
            return down[(int)button];
        }
    }
}
