using AcuTimer.Core.Haptics;
using AcuTimer.Core.Power;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>Plays a signal while no session does: to choose a strength, to learn the signals, to test the motor. The loop does the rest.</summary>
    public static class Felt
    {
        /// <summary>The panel waits while the motor runs: so it gets this much time first, in microseconds.</summary>
        private const long PanelFirst = 200000;

        /// <summary>Plays a signal.</summary>
        /// <param name="player">The motor's voice.</param>
        /// <param name="battery">What it is fed with.</param>
        /// <param name="signal">What to say.</param>
        /// <param name="level">Strength: 0 soft, 1 middle, 2 strong.</param>
        /// <param name="now">The clock.</param>
        public static void Play(SignalPlayer player, BatteryGauge battery, Signal signal, int level, long now)
        {
            player.SetLevel(StrengthLevel.Percent(level), battery.SupplyMillivolts);
            player.Play(signal, now + PanelFirst);
        }
    }
}
