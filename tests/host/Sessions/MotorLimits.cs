using AcuTimer.Core.Haptics;
using Xunit;

namespace AcuTimer.Tests.Sessions;

/// <summary>The motor's limits, looked for in a whole run.</summary>
internal static class MotorLimits
{
    /// <summary>Checks the duty of each millisecond.</summary>
    public static void Check(byte[] wave)
    {
        int pulse = 0;
        int gap = HapticLimits.GapMinMs;
        int inWindow = 0;
        for (int i = 0; i < wave.Length; i++)
        {
            bool on = wave[i] > 0;
            Assert.True(!on || pulse > 0 || gap >= HapticLimits.GapMinMs, $"a gap of {gap} ms before {i} ms");
            pulse = on ? pulse + 1 : 0;
            gap = on ? 0 : gap + 1;
            inWindow += (on ? 1 : 0) - (i >= HapticLimits.WindowMs && wave[i - HapticLimits.WindowMs] > 0 ? 1 : 0);
            Assert.InRange(pulse, 0, HapticLimits.PulseMaxMs);
            Assert.InRange(inWindow, 0, HapticLimits.WindowOnMs);
            Assert.True(!on || wave[i] is >= HapticLimits.LeastDuty and <= HapticLimits.FullDuty, $"{wave[i]} % at {i} ms");
        }
    }
}
