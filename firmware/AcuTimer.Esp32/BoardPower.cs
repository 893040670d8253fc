using System;
using System.Device.Adc;
using System.Device.Gpio;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Power;
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

        private readonly int[] counts = new int[CellVoltage.Readings];
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
            StartReason = ReasonOf(CauseOfStart());
        }

        /// <inheritdoc/>
        public int BatteryMillivolts
        {
            get
            {
                try
                {
                    return battery == null ? 0 : Measure();
                }
                catch (Exception)
                {
                    return 0;
                }
            }
        }

        /// <inheritdoc/>
        public bool UsbPresent
        {
            get
            {
                try
                {
                    return usb != null && usb.Read() == PinValue.High;
                }
                catch (Exception)
                {
                    return false;
                }
            }
        }

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

        private int Measure()
        {
            int[] read = counts;
            for (int i = 0; i < CellVoltage.Readings; i++)
            {
                read[i] = battery.ReadValue();
            }

            return CellVoltage.Nominal(read);
        }

        /// <summary>Nobody listens to its edges: one could be lost, and the level is asked for with each measurement.</summary>
        private static GpioPin OpenUsb()
        {
            try
            {
                return new GpioController().OpenPin(Pins.Usb, PinMode.Input);
            }
            catch (Exception)
            {
                return null;
            }
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
