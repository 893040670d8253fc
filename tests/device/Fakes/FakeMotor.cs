using AcuTimer.Core.Ports;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>A motor that writes down when its duty changed.</summary>
    public sealed class FakeMotor : IMotor
    {
        private const int Size = 4096;

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
                Edges++;
            }

            Duty = percent;
            return true;
        }

        public void Forget()
        {
            Edges = 0;
        }
    }
}
