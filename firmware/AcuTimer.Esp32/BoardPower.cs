using System;
using System.Device.Adc;
using System.Device.Gpio;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Ports;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Native;
using DeepSleep = nanoFramework.Hardware.Esp32.Sleep;

namespace AcuTimer.Esp32
{
    /// <summary>The battery through a divider by two, USB power, deep sleep, and what the chip knows of itself.</summary>
    public sealed class BoardPower : IPower
    {
        /// <summary>Channel of ADC1 that <see cref="Pins.Battery"/> is on: GPIO 36, 37, 38, 39, 32, 33, 34, 35 are channels 0-7.</summary>
        public const int BatteryChannel = 6;

        /// <summary>The converter's full scale, in millivolts at the pin. It is not calibrated: a chip may be off by some percent.</summary>
        public const int FullScaleMillivolts = 3300;

        private const int MaxValue = 4095;
        private const int Divider = 2;

        private readonly IButtonPins buttons;
        private readonly AdcChannel battery;
        private readonly GpioPin usb;

        /// <summary>Opens the pins.</summary>
        /// <param name="buttons">To know which of them could wake the board.</param>
        public BoardPower(IButtonPins buttons)
        {
            this.buttons = buttons;
            battery = OpenBattery();
            usb = OpenUsb();
            UsbPresent = IsHigh();
            StartReason = ReasonOf(CauseOfStart());
        }

        /// <inheritdoc/>
        public int BatteryMillivolts
        {
            get
            {
                try
                {
                    return battery == null ? 0 : battery.ReadValue() * FullScaleMillivolts * Divider / MaxValue;
                }
                catch (Exception)
                {
                    return 0;
                }
            }
        }

        /// <inheritdoc/>
        public bool UsbPresent { get; private set; }

        /// <inheritdoc/>
        public bool WokenByButton { get; private set; }

        /// <inheritdoc/>
        public string StartReason { get; private set; }

        /// <inheritdoc/>
        public int FreeMemory
        {
            get
            {
                try
                {
                    return (int)nanoFramework.Runtime.Native.GC.Run(true);
                }
                catch (Exception)
                {
                    return 0;
                }
            }
        }

        /// <summary>
        /// Sleeps until OK or next is pressed: the chip's two wake-up circuits take one active-low pin each. A button that is
        /// down now would wake the board at once, so it is left out; with none left the board stays awake.
        /// </summary>
        public void Sleep()
        {
            try
            {
                bool ok = !buttons.IsDown(Button.Ok)
                    && DeepSleep.EnableWakeupByPin(Bit(Pins.ButtonOk), 0) == EspNativeError.OK;
                bool next = !buttons.IsDown(Button.Next)
                    && DeepSleep.EnableWakeupByMultiPins(Bit(Pins.ButtonNext), DeepSleep.WakeupMode.AllLow) == EspNativeError.OK;
                if (ok || next)
                {
                    DeepSleep.StartDeepSleep();
                }
            }
            catch (Exception)
            {
                // Awake, then.
            }
        }

        /// <summary>Starts the device anew. Does not return on the device.</summary>
        public static void Restart()
        {
            Power.RebootDevice(RebootOption.NormalReboot);
        }

        private static DeepSleep.WakeupGpioPin Bit(int pin)
        {
            return (DeepSleep.WakeupGpioPin)(1L << pin);
        }

        private static AdcChannel OpenBattery()
        {
            try
            {
                return new AdcController().OpenChannel(BatteryChannel);
            }
            catch (Exception)
            {
                return null;
            }
        }

        private GpioPin OpenUsb()
        {
            try
            {
                GpioPin pin = new GpioController().OpenPin(Pins.Usb, PinMode.Input);
                pin.DebounceTimeout = TimeSpan.FromMilliseconds(ButtonDecoder.BounceMs);
                pin.ValueChanged += OnUsbChanged;
                return pin;
            }
            catch (Exception)
            {
                return null;
            }
        }

        private void OnUsbChanged(object sender, PinValueChangedEventArgs args)
        {
            UsbPresent = args.ChangeType == PinEventTypes.Rising;
        }

        private bool IsHigh()
        {
            return usb != null && usb.Read() == PinValue.High;
        }

        private DeepSleep.WakeupCause CauseOfStart()
        {
            try
            {
                return DeepSleep.GetWakeupCause();
            }
            catch (Exception)
            {
                return DeepSleep.WakeupCause.Undefined;
            }
        }

        private string ReasonOf(DeepSleep.WakeupCause cause)
        {
            WokenByButton = cause == DeepSleep.WakeupCause.Ext0 || cause == DeepSleep.WakeupCause.Ext1;
            return WokenByButton ? "button" : cause == DeepSleep.WakeupCause.Undefined ? "power" : "other";
        }
    }
}
