using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Notices
{
    /// <summary>The words of every trouble.</summary>
    internal static class TroubleWords
    {
        private const int PerTrouble = 5;

        /// <summary>In the order of the troubles' numbers: for each a title of at most nine characters, and four lines.</summary>
        private const string Words = "||||"
            + "|STOPPED|A fault inside ended|the session.|The motor is off.|"
            + "|EMPTY|The battery is empty.|The device sleeps and|keeps the session.|Charge it."
            + "|NO MOTOR|Its pin does not|answer. The device|works by sight only.|"
            + "|BUTTON|A button is stuck and|not listened to until|it is let go.|"
            + "|BATTERY|Too low to begin|a session.|Charge it first.|"
            + "|BATTERY|It is low.|Charge it soon.||"
            + "|STORAGE|It does not answer.|Nothing is kept when|the power goes off.|"
            + "|NEWER|A newer firmware was|here. Of its settings|and history this one|keeps what it knows.";

        /// <summary>The title (0) or a line (1-4).</summary>
        /// <exception cref="System.InvalidOperationException">It is no trouble.</exception>
        internal static string Of(Trouble trouble, int line)
        {
            return Joined.Part(Words, (PerTrouble * (int)trouble) + line);
        }
    }
}
