using AcuTimer.Board;

namespace System.Diagnostics
{
    /// <summary>Debug output goes to the board's log, line by line; as on the device, only from code built with DEBUG.</summary>
    internal static class Debug
    {
        [Conditional("DEBUG")]
        public static void Assert(bool condition) => Check(condition, "assertion failed");

        [Conditional("DEBUG")]
        public static void Assert(bool condition, string message) => Check(condition, message);

        [Conditional("DEBUG")]
        public static void Assert(bool condition, string message, string detailedMessage) =>
            Check(condition, message + ": " + detailedMessage);

        [Conditional("DEBUG")]
        public static void Write(string text) => DebugText.Current?.Add(text);

        [Conditional("DEBUG")]
        public static void WriteLine() => DebugText.Current?.EndLine();

        [Conditional("DEBUG")]
        public static void WriteLine(string text)
        {
            DebugText.Current?.Add(text);
            DebugText.Current?.EndLine();
        }

        private static void Check(bool condition, string message)
        {
            if (!condition)
            {
                SimulatedBoard.CurrentOrNull?.Log(message);
            }
        }
    }
}
