using System;
using System.Device.Gpio;
using System.Threading;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Ports;

namespace AcuTimer.Esp32
{
    /// <summary>The three buttons: their handlers only put an edge into the queue and wake the loop. A pin that cannot be had is a button that nobody presses.</summary>
    internal sealed class BoardButtons : IButtonPins
    {
        private readonly ButtonEdges queue;
        private readonly AutoResetEvent wake;
        private readonly IClock clock;
        private readonly GpioPin[] pins = new GpioPin[ButtonDecoder.Count];

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

        /// <inheritdoc/>
        public bool IsDown(Button button)
        {
            try
            {
                GpioPin pin = pins[(int)button];
                return pin != null && pin.Read() == PinValue.Low;
            }
            catch (Exception)
            {
                return false;
            }
        }

        private GpioPin Open(GpioController controller, int number)
        {
            try
            {
                GpioPin pin = controller.OpenPin(number, PinMode.InputPullUp);
                pin.DebounceTimeout = TimeSpan.FromMilliseconds(ButtonDecoder.BounceMs);
                pin.ValueChanged += OnValueChanged;
                return pin;
            }
            catch (Exception)
            {
                return null;
            }
        }

        private void OnValueChanged(object sender, PinValueChangedEventArgs args)
        {
            try
            {
                queue.Put(ButtonOf(args.PinNumber), args.ChangeType == PinEventTypes.Falling, clock.Microseconds);
            }
            catch (Exception)
            {
                queue.Lose();
            }

            wake.Set();
        }

        private static Button ButtonOf(int pin)
        {
            return pin == Pins.ButtonBack ? Button.Back : pin == Pins.ButtonOk ? Button.Ok : Button.Next;
        }
    }
}
