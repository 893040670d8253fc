using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Kinds
{
    /// <summary>Which screens others may come over: only what has a higher rank covers. What waits comes when the screen is answered.</summary>
    internal static class Rank
    {
        /// <summary>Whatever comes, comes over it.</summary>
        internal const int Open = 0;
        internal const int Notice = 1;
        internal const int LastNotice = 2;
        internal const int Session = 3;
        internal const int Safety = 4;
        internal const int Fault = 5;

        /// <summary>Of what is told.</summary>
        internal static int Of(Trouble trouble)
        {
            switch (trouble)
            {
                case Trouble.Inside:
                case Trouble.OutOfMemory: return Fault;
                case Trouble.BatteryEmpty: return LastNotice;
                case Trouble.None:
                case Trouble.Motor:
                case Trouble.Button:
                case Trouble.BatteryTooLow:
                case Trouble.BatteryLow:
                case Trouble.Storage:
                case Trouble.Newer:
                case Trouble.Memory:
                default: return Notice;
            }
        }
    }
}
