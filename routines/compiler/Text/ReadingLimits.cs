using AcuTimer.Core.Display;

namespace AcuTimer.Compiler.Text;

/// <summary>How large a source file may be. Anything over these is a mistake or an attack, and is not read.</summary>
internal static class ReadingLimits
{
    /// <summary>Bytes of a file; a routine is a few KB.</summary>
    public const int Bytes = 256 * 1024;

    /// <summary>Values of a YAML file.</summary>
    public const int Values = 30_000;

    /// <summary>How deep lists and keys of a YAML file may be nested; the language needs 7.</summary>
    public const int Depth = 16;

    /// <summary>Dots in a row of a body map: the panel's.</summary>
    public const int MapWidth = FrameBuffer.Width;

    /// <summary>Rows of a body map: the panel's.</summary>
    public const int MapHeight = FrameBuffer.Height;
}
