using System;
using AcuTimer.Core.Ports;

namespace AcuTimer.Device.Tests.Device
{
    /// <summary>A calendar that throws once when the test says so.</summary>
    public sealed class FaultyCalendar : ICalendar
    {
        public bool Fails { get; set; }

        public int Today
        {
            get
            {
                if (Fails)
                {
                    Fails = false;
                    throw new InvalidOperationException("the test says so");
                }

                return 9500;
            }
        }

        public int Hours => 0;
    }
}
