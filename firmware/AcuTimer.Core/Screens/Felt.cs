using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens
{
    /// <summary>Plays a signal while no session does: to choose a strength, to learn the signals, to test the motor. The loop does the rest.</summary>
    public static class Felt
    {
        /// <summary>The panel waits while the motor runs: so it gets this much time first, in microseconds.</summary>
        private const long PanelFirst = 200000;

        /// <summary>Plays a signal.</summary>
        /// <param name="device">The device.</param>
        /// <param name="signal">What to say.</param>
        /// <param name="level">Strength: 0 soft, 1 middle, 2 strong.</param>
        /// <param name="now">The clock.</param>
        public static void Play(Handheld device, Signal signal, int level, long now)
        {
            device.Player.SetLevel(StrengthLevel.Percent(level), device.Battery.SupplyMillivolts);
            device.Player.Play(signal, now + PanelFirst);
        }
    }
}
