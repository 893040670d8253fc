namespace AcuTimer.Compiler.Model;

/// <summary>Which way round.</summary>
internal enum Turning
{
    /// <summary>As the hands of a clock on the body's surface, seen from outside.</summary>
    Clockwise,

    /// <summary>The other way.</summary>
    Counterclockwise,
}
