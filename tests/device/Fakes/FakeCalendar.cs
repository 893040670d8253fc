using AcuTimer.Core.Ports;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>A calendar that the test turns.</summary>
    public sealed class FakeCalendar : ICalendar
    {
        public int Today { get; set; }

        public int Hours { get; set; }
    }
}
