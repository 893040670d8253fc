namespace AcuTimer.Upload.Serial;

/// <summary>A port, or why there is none.</summary>
/// <param name="Port">The open port; null after an error.</param>
/// <param name="Error">None when it is open.</param>
/// <param name="Detail">The system's words.</param>
public sealed record PortOpening(SerialPort? Port, PortError Error, string Detail = "");
