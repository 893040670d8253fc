using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens.Texts
{
    /// <summary>Why a table was refused, in words that fit a line.</summary>
    public static class TableErrorText
    {
        /// <summary>In the order of the errors' numbers.</summary>
        private const string Words = "good\nnot there\nnot all there\nnot a routine table\nneeds newer firmware\nwrong length"
            + "\nchecksum is wrong\nsections are wrong\ntexts are wrong\na point is wrong\na technique is wrong\na step is wrong"
            + "\na routine is wrong\na text is wrong\na body map is wrong\na step is not safe\nstorage not readable\ntoo big for memory";

        /// <summary>At most 21 characters.</summary>
        /// <exception cref="System.InvalidOperationException">It is no error.</exception>
        public static string Of(TableError error)
        {
            int at = Joined.At(Words, (int)error);
            int end = Words.IndexOf('\n', at);
            return Words.Substring(at, (end < 0 ? Words.Length : end) - at);
        }
    }
}
