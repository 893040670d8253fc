using System;
using System.Globalization;

namespace AcuTimer.Compiler.Vocabulary;

/// <summary>Times as people read them.</summary>
internal static class Clock
{
    /// <summary>Minutes and seconds: 12:12.</summary>
    public static string Text(int seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:D2}");

    /// <summary>Microseconds, rounded up to a second.</summary>
    public static string OfMicroseconds(long microseconds) => Text((int)Math.Ceiling(microseconds / 1e6));
}
