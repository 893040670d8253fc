namespace AcuTimer.Core.Haptics
{
    /// <summary>How strongly the motor is driven for a pattern's duty, so that it feels the same from a full battery to an empty one and never sees more than its rating on average.</summary>
    public static class DutyLevel
    {
        /// <summary>The duty to drive with.</summary>
        /// <param name="duty">Duty in the pattern, in percent of <see cref="HapticLimits.RatedMillivolts"/>; 0 for a gap.</param>
        /// <param name="strength">Chosen strength, in percent.</param>
        /// <param name="millivolts">What the motor is fed with; 0 when it is not known.</param>
        /// <returns>0 for a gap, else percent of the time from <see cref="HapticLimits.LeastDuty"/> to <see cref="HapticLimits.FullDuty"/>.</returns>
        public static int Of(int duty, int strength, int millivolts)
        {
            if (duty <= 0)
            {
                return 0;
            }

            int supply = millivolts > 0 ? millivolts : HapticLimits.MostMillivolts;
            int level = duty * strength * HapticLimits.RatedMillivolts / supply / 100;
            level = level < HapticLimits.LeastDuty ? HapticLimits.LeastDuty : level;
            return level > HapticLimits.FullDuty ? HapticLimits.FullDuty : level;
        }
    }
}
