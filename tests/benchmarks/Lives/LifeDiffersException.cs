using System;

namespace AcuTimer.Benchmarks.Lives;

/// <summary>A session that was cut off is not what it would have been.</summary>
internal sealed class LifeDiffersException(string message) : Exception(message);
