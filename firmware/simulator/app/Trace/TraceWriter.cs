using System.IO;
using System.Text.Json;
using AcuTimer.Board;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.Pictures;
using AcuTimer.Simulator.Run;

namespace AcuTimer.Simulator.Trace;

/// <summary>Everything that happens, one JSON object a line, in the order it happens.</summary>
public sealed class TraceWriter : IBoardListener, ISessionListener, IFrameListener
{
    private readonly TextWriter _writer;

    /// <summary>Writes here; does not close it.</summary>
    public TraceWriter(TextWriter writer) => _writer = writer;

    /// <inheritdoc/>
    public void OnMotor(long time, bool on, int duty) =>
        _writer.WriteLine($"{{\"t\":{time},\"kind\":\"motor\",\"on\":{(on ? "true" : "false")},\"duty\":{duty}}}");

    /// <inheritdoc/>
    public void OnI2c(long time, int address, int bytes, I2cStatus status) =>
        _writer.WriteLine($"{{\"t\":{time},\"kind\":\"i2c\",\"address\":{address},\"bytes\":{bytes},\"status\":{Quote(status.ToString())}}}");

    /// <inheritdoc/>
    public void OnButton(long time, string name, bool pressed) =>
        _writer.WriteLine($"{{\"t\":{time},\"kind\":\"button\",\"button\":{Quote(name)},\"pressed\":{(pressed ? "true" : "false")}}}");

    /// <inheritdoc/>
    public void OnPanelError(long time, string text) => OnLog(time, "panel: " + text);

    /// <inheritdoc/>
    public void OnLog(long time, string text) =>
        _writer.WriteLine($"{{\"t\":{time},\"kind\":\"log\",\"text\":{Quote(text)}}}");

    /// <inheritdoc/>
    public void OnDeepSleep(long time) => _writer.WriteLine($"{{\"t\":{time},\"kind\":\"sleep\"}}");

    /// <inheritdoc/>
    public void OnFrame(long time, PanelImage image) =>
        _writer.WriteLine($"{{\"t\":{time},\"kind\":\"frame\",\"sha256\":\"{image.Sha256()}\"}}");

    /// <inheritdoc/>
    public void OnState(long time, Session session)
    {
        var line = StateLine.From(time, session);
        _writer.WriteLine(
            $"{{\"t\":{time},\"kind\":\"state\",\"state\":\"{line.State}\",\"routine\":{Quote(line.Routine)},\"step\":{line.Step}," +
            $"\"point\":{Quote(line.Point)},\"side\":\"{line.Side}\",\"phase\":\"{line.Phase}\",\"direction\":\"{line.Direction}\"," +
            $"\"count\":{line.Count},\"of\":{line.Of},\"remaining_ms\":{line.RemainingMs}}}");
    }

    private static string Quote(string text) => "\"" + JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
}
