using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens
{
    /// <summary>Why a table was refused, in words that fit a line.</summary>
    public static class TableErrorText
    {
        /// <summary>In the order of the errors' numbers.</summary>
        private const string Words = "good|not there|not all there|not a routine table|needs newer firmware|wrong length"
            + "|checksum is wrong|sections are wrong|texts are wrong|a point is wrong|a technique is wrong|a step is wrong"
            + "|a routine is wrong|a text is wrong|a body map is wrong|a step is not safe|storage not readable|too big for memory";

        /// <summary>At most 21 characters.</summary>
        /// <exception cref="System.InvalidOperationException">It is no error.</exception>
        public static string Of(TableError error)
        {
            return Joined.Part(Words, (int)error);
        }
    }
}
