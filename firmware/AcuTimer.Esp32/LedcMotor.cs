using System;
using System.Device.Gpio;
using System.Device.Pwm;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Ports;
using nanoFramework.Hardware.Esp32;

namespace AcuTimer.Esp32
{
    /// <summary>The vibration motor on an LEDC channel.</summary>
    public sealed class LedcMotor : IMotor
    {
        private PwmChannel channel;

        /// <summary>Takes the pin and switches the motor off: after a soft reboot the LEDC may still be running.</summary>
        public LedcMotor()
        {
            channel = Open();
            if (channel == null)
            {
                HoldLow();
            }
        }

        /// <summary>Whether the pin took a PWM channel. Without one the motor stays off and the device works by sight alone.</summary>
        public bool Present => channel != null;

        /// <inheritdoc/>
        public bool SetDuty(int percent)
        {
            if (channel == null)
            {
                return percent == 0;
            }

            try
            {
                channel.DutyCycle = percent / 100.0;
                return true;
            }
            catch (Exception)
            {
                return percent == 0 && GiveUp();
            }
        }

        /// <summary>The channel no longer lets itself be stopped: the pin itself is taken away from it.</summary>
        private bool GiveUp()
        {
            channel = null;
            return HoldLow();
        }

        private static PwmChannel Open()
        {
            try
            {
                Configuration.SetPinFunction(Pins.Motor, DeviceFunction.PWM1);
                PwmChannel channel = PwmChannel.CreateFromPin(Pins.Motor, HapticLimits.FrequencyHz, 0);

                // Never Stop(): a stopped channel makes every later duty of every channel wait for a Start().
                channel?.Start();
                return channel;
            }
            catch (Exception)
            {
                return null;
            }
        }

        private static bool HoldLow()
        {
            try
            {
                new GpioController().OpenPin(Pins.Motor, PinMode.Output).Write(PinValue.Low);
                return true;
            }
            catch (Exception)
            {
                // The pin belongs to somebody else or does not exist; the transistor's pull-down holds the motor off.
                return false;
            }
        }
    }
}
