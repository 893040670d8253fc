using AcuTimer.Core.Ports;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>A motor that counts how often its duty changed, and writes down when, as long as there is room.</summary>
    public sealed class FakeMotor : IMotor
    {
        private const int Size = 512;

        private readonly FakeClock clock;

        public FakeMotor(FakeClock clock)
        {
            this.clock = clock;
        }

        public int Duty { get; private set; }

        public bool Refuses { get; set; }

        public int Edges { get; private set; }

        public long[] Times { get; } = new long[Size];

        public int[] Duties { get; } = new int[Size];

        public bool SetDuty(int percent)
        {
            if (Refuses)
            {
                return false;
            }

            if (percent != Duty && Edges < Size)
            {
                Times[Edges] = clock.Microseconds;
                Duties[Edges] = percent;
            }

            Edges += percent != Duty ? 1 : 0;

            Duty = percent;
            return true;
        }

        public void Forget()
        {
            Edges = 0;
        }
    }
}
