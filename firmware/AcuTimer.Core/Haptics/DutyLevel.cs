namespace AcuTimer.Core.Haptics
{
    /// <summary>How strongly the motor is driven for a pattern's duty, so that it feels the same from a full battery to an empty one.</summary>
    public static class DutyLevel
    {
        /// <summary>The duty to drive with.</summary>
        /// <param name="duty">Duty in the pattern, in percent; 0 for a gap.</param>
        /// <param name="strength">Chosen strength, in percent.</param>
        /// <param name="millivolts">Voltage of the battery; 0 when it is not known.</param>
        /// <returns>0 for a gap, else from <see cref="HapticLimits.LeastDuty"/> to <see cref="HapticLimits.FullDuty"/>.</returns>
        public static int Of(int duty, int strength, int millivolts)
        {
            if (duty <= 0)
            {
                return 0;
            }

            int level = duty * strength / 100;
            if (millivolts > 0)
            {
                level = level * HapticLimits.NominalMillivolts / millivolts;
            }

            level = level < HapticLimits.LeastDuty ? HapticLimits.LeastDuty : level;
            return level > HapticLimits.FullDuty ? HapticLimits.FullDuty : level;
        }
    }
}
