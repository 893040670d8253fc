using AcuTimer.Core.Ports;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>A battery to be set, and a sleep that is counted.</summary>
    public sealed class FakePower : IPower
    {
        public int Millivolts { get; set; } = 3900;

        public int Readings { get; private set; }

        public int Sleeps { get; private set; }

        /// <summary>The motor that must be off at a reading, or null.</summary>
        public FakeMotor Motor { get; set; }

        public int ReadingsUnderLoad { get; private set; }

        public int BatteryMillivolts
        {
            get
            {
                Readings++;
                ReadingsUnderLoad += Motor != null && Motor.Duty > 0 ? 1 : 0;
                return Millivolts;
            }
        }

        public bool UsbPresent { get; set; }

        public bool WokenByButton { get; set; }

        public string StartReason => "power";

        public int FreeMemory { get; set; }

        public void Sleep()
        {
            Sleeps++;
        }
    }
}
