using AcuTimer.Core.Ports;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>Counts, and knows whether the motor was off when it was called.</summary>
    public sealed class FakeSaver : ISessionSaver
    {
        private readonly FakeMotor motor;

        public FakeSaver(FakeMotor motor)
        {
            this.motor = motor;
        }

        public int Saves { get; private set; }

        public int DutyThen { get; private set; } = -1;

        public void Save()
        {
            Saves++;
            DutyThen = motor.Duty;
        }
    }
}
