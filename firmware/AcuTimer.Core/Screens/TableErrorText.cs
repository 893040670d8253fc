using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens
{
    /// <summary>Why a table was refused, in words that fit a line.</summary>
    public static class TableErrorText
    {
        /// <summary>At most 21 characters.</summary>
        public static string Of(TableError error)
        {
            switch (error)
            {
                case TableError.None: return "good";
                case TableError.Missing: return "not there";
                case TableError.Truncated: return "not all there";
                case TableError.Magic: return "not a routine table";
                case TableError.NewerMajor: return "needs newer firmware";
                case TableError.Length: return "wrong length";
                case TableError.Crc: return "checksum is wrong";
                case TableError.Sections: return "sections are wrong";
                case TableError.String: return "texts are wrong";
                case TableError.Point: return "a point is wrong";
                case TableError.Manner: return "a technique is wrong";
                case TableError.Step: return "a step is wrong";
                case TableError.Routine: return "a routine is wrong";
                case TableError.Text: return "a text is wrong";
                case TableError.Map: return "a body map is wrong";
                case TableError.Unsafe: return "a step is not safe";
                case TableError.Memory: return "too big for memory";
                default: return "storage not readable";
            }
        }
    }
}
