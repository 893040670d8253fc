using AcuTimer.Board;

namespace System
{
    /// <summary>To text and back, in the invariant way.</summary>
    internal readonly partial struct DateTime
    {
        public static DateTime Parse(string s) => TryParse(s, out DateTime result) ? result : throw new FormatException();

        public static bool TryParse(string s, out DateTime result)
        {
            bool good = Calendar.TryParse(s, out long ticks);
            result = new DateTime(ticks);
            return good;
        }

        public override string ToString() => ToString("G");

        public string ToString(string format) => Calendar.Text(Ticks, format);
    }
}
