using System;

namespace AcuTimer.Board;

/// <summary>An exception that no firmware code caught: on the device it ends one thread, and nobody is told.</summary>
public sealed record FirmwareFault(long Time, string Thread, Exception Exception);
