using AcuTimer.Core.Routines;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Power
{
    /// <summary>How long nobody has touched a button. Times are microseconds on the clock.</summary>
    public sealed class IdleTimer
    {
        /// <summary>Deep sleep comes so long after the last button, in seconds, and not before the panel has been dark for <see cref="DarkSeconds"/>.</summary>
        public const int SleepSeconds = 300;

        /// <summary>The panel is dark for at least so long before deep sleep, in seconds.</summary>
        public const int DarkSeconds = 30;

        private const long Second = 1000000;

        private readonly DeviceSettings settings;
        private long touched;
        private long notBefore;

        /// <summary>Takes the times from these settings, also when they change.</summary>
        public IdleTimer(DeviceSettings settings)
        {
            this.settings = settings;
        }

        /// <summary>Somebody is there: a button, or something to be seen.</summary>
        public void Touch(long now) => touched = now;

        /// <summary>The device could not sleep: not so soon again.</summary>
        public void Retry(long now) => notBefore = now + (SleepSeconds * Second);

        /// <summary>Nobody has been there for longer than any work at one point lasts.</summary>
        public bool IsAway(long now) => now - touched >= Limits.WorkMaxSeconds * Second;

        /// <summary>How awake the device is. Asleep is only a leave to sleep: whoever has work to do stays dark.</summary>
        public IdleLevel Level(long now) =>
            now >= DarkAt
                ? now >= SleepAt ? IdleLevel.Asleep : IdleLevel.Dark
                : now >= DimAt ? IdleLevel.Dim : IdleLevel.Bright;

        /// <summary>When the level changes next; <see cref="long.MaxValue"/> for never.</summary>
        public long NextDue(long now)
        {
            switch (Level(now))
            {
                case IdleLevel.Bright: return DimAt < DarkAt ? DimAt : DarkAt;
                case IdleLevel.Dim: return DarkAt;
                case IdleLevel.Dark: return SleepAt;
                case IdleLevel.Asleep:
                default: return long.MaxValue;
            }
        }

        private long DimAt => After(settings.DimSeconds);

        private long DarkAt => After(settings.OffSeconds);

        private long SleepAt
        {
            get
            {
                int earliest = settings.OffSeconds + DarkSeconds;
                long at = After(earliest > SleepSeconds ? earliest : SleepSeconds);
                return settings.OffSeconds == 0 ? long.MaxValue : at > notBefore ? at : notBefore;
            }
        }

        private long After(int seconds) => seconds > 0 ? touched + (seconds * Second) : long.MaxValue;
    }
}
