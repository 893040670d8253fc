using System;
using AcuTimer.Core.Ports;

namespace AcuTimer.Studio.Adapters;

/// <summary>The motor: what it is told goes to the page's shake, sound and vibration.</summary>
internal sealed class PageMotor(PageClock clock, Action<long, int> changed) : IMotor
{
    /// <summary>Percent of the voltage, 0-100.</summary>
    public int Duty { get; private set; }

    /// <inheritdoc/>
    public bool SetDuty(int percent)
    {
        if (percent != Duty)
        {
            Duty = percent;
            changed(clock.Now, percent);
        }

        return true;
    }
}
