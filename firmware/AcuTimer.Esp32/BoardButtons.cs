using System;
using System.Device.Gpio;
using System.Threading;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Ports;

namespace AcuTimer.Esp32
{
    /// <summary>The three buttons: their handlers only put an edge into the queue and wake the loop.</summary>
    internal sealed class BoardButtons
    {
        private readonly ButtonEdges queue;
        private readonly AutoResetEvent wake;
        private readonly IClock clock;
        private readonly GpioPin[] pins = new GpioPin[3];

        /// <summary>Opens the pins.</summary>
        public BoardButtons(ButtonEdges queue, AutoResetEvent wake, IClock clock)
        {
            this.queue = queue;
            this.wake = wake;
            this.clock = clock;
            GpioController controller = new GpioController();
            pins[(int)Button.Back] = Open(controller, Pins.ButtonBack);
            pins[(int)Button.Ok] = Open(controller, Pins.ButtonOk);
            pins[(int)Button.Next] = Open(controller, Pins.ButtonNext);
        }

        private GpioPin Open(GpioController controller, int number)
        {
            GpioPin pin = controller.OpenPin(number, PinMode.InputPullUp);
            pin.DebounceTimeout = TimeSpan.FromMilliseconds(ButtonDecoder.BounceMs);
            pin.ValueChanged += OnValueChanged;
            return pin;
        }

        private void OnValueChanged(object sender, PinValueChangedEventArgs args)
        {
            bool kept = queue.Put(ButtonOf(args.PinNumber), args.ChangeType == PinEventTypes.Falling, clock.Microseconds);
            if (!kept)
            {
                Overflowed = true;
            }

            wake.Set();
        }

        /// <summary>A storm has filled the queue since this was last cleared.</summary>
        public bool Overflowed { get; set; }

        private static Button ButtonOf(int pin)
        {
            switch (pin)
            {
                case Pins.ButtonBack: return Button.Back;
                case Pins.ButtonOk: return Button.Ok;
                default: return Button.Next;
            }
        }
    }
}
