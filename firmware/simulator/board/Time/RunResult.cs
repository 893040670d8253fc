using System.Collections.Generic;

namespace AcuTimer.Board;

/// <summary>The end of one run, from boot to power-off.</summary>
/// <param name="Reason">Why it ended.</param>
/// <param name="Time">Virtual microseconds since power-on.</param>
/// <param name="MainReturned">Main came to its end, which a firmware's Main never should.</param>
/// <param name="Faults">Exceptions that nobody caught, in order.</param>
public sealed record RunResult(EndReason Reason, long Time, bool MainReturned, IReadOnlyList<FirmwareFault> Faults);
