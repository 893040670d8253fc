using AcuTimer.Board;

namespace System
{
    /// <summary>There is no console on the device; what goes there is debug output.</summary>
    internal static class Console
    {
        public static void Write(string value) => DebugText.Current?.Add(value);

        public static void WriteLine() => DebugText.Current?.EndLine();

        public static void WriteLine(string value)
        {
            DebugText.Current?.Add(value);
            DebugText.Current?.EndLine();
        }
    }
}
