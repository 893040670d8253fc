using System;

namespace AcuTimer.Core.Haptics
{
    /// <summary>
    /// Running time of the motor over the last minute, in sixty-one buckets of one second: the present one is not full, so
    /// the sixty before it are whole. What ran counts for up to a second too long, never for too short.
    /// </summary>
    public sealed class DutyWindow
    {
        private const int Buckets = HapticLimits.WindowMs / 1000 + 1;
        private const long Bucket = 1000000;
        private const long Most = HapticLimits.WindowOnMs * 1000L;

        private readonly int[] used = new int[Buckets];
        private long newest;
        private long sum;

        /// <summary>Whether the motor may run for so long from now.</summary>
        /// <param name="now">Microseconds.</param>
        /// <param name="length">Microseconds.</param>
        public bool Allows(long now, long length)
        {
            Roll(now);
            return sum + length <= Most;
        }

        /// <summary>Notes that the motor ran.</summary>
        /// <param name="from">Microseconds.</param>
        /// <param name="to">Microseconds, not before <paramref name="from"/>.</param>
        public void Add(long from, long to)
        {
            Roll(to);
            int length = to - from > Most ? (int)Most : (int)(to - from);
            used[(int)(newest % Buckets)] += length;
            sum += length;
        }

        /// <summary>Leaves out what is older than the window. It takes the longer, the longer ago it was last done.</summary>
        public void Roll(long now)
        {
            long bucket = now / Bucket;
            if (bucket - newest >= Buckets)
            {
                Array.Clear(used, 0, Buckets);
                sum = 0;
                newest = bucket;
            }

            while (newest < bucket)
            {
                newest++;
                int index = (int)(newest % Buckets);
                sum -= used[index];
                used[index] = 0;
            }
        }
    }
}
