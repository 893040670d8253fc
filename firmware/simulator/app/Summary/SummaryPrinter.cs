using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AcuTimer.Board;
using AcuTimer.Simulator.Pictures;

namespace AcuTimer.Simulator.Summary;

/// <summary>Prints the last frame and the summary, for a person or as JSON.</summary>
public static class SummaryPrinter
{
    /// <summary>Prints to standard output; faults go to standard error as well.</summary>
    public static void Print(SummaryCollector summary, PanelImage image, bool json)
    {
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        output.Write(json ? Json(summary, image) : Text(summary, image));
        foreach (var fault in summary.Faults)
        {
            Console.Error.WriteLine("fault: " + fault);
        }
    }

    private static string Text(SummaryCollector summary, PanelImage image)
    {
        var text = new StringBuilder();
        foreach (var line in BlockPicture.Lines(image))
        {
            text.Append('|').Append(line).Append("|\n");
        }

        text.Append('\n');
        Row(text, "routine", summary.Routine.Length == 0 ? "none" : $"{summary.Routine} ({summary.State})");
        Row(text, "time", Seconds(summary.Time) + " s virtual");
        Row(text, "steps", Number(summary.Steps));
        Row(text, "circles", $"{summary.Clockwise} clockwise, {summary.Counterclockwise} counterclockwise");
        Row(text, "hold", Seconds(summary.Hold) + " s");
        Row(text, "motor on", Seconds(summary.MotorOn) + " s");
        Row(text, "frames", Number(summary.Frames));
        Row(text, "I2C", $"{summary.I2cBytes} bytes, {summary.I2cErrors} errors");
        Row(text, "charge", Charge(summary) + " mAh, reckoned");
        Row(text, "faults", Number(summary.Faults.Count));
        return text.ToString();
    }

    private static string Json(SummaryCollector summary, PanelImage image)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteString("routine", summary.Routine);
            writer.WriteString("state", summary.State);
            writer.WriteNumber("time_us", summary.Time);
            writer.WriteNumber("steps", summary.Steps);
            writer.WriteNumber("circles_clockwise", summary.Clockwise);
            writer.WriteNumber("circles_counterclockwise", summary.Counterclockwise);
            writer.WriteNumber("hold_ms", summary.Hold / 1000);
            writer.WriteNumber("motor_on_ms", summary.MotorOn / 1000);
            writer.WriteNumber("frames", summary.Frames);
            writer.WriteNumber("i2c_bytes", summary.I2cBytes);
            writer.WriteNumber("i2c_errors", summary.I2cErrors);
            writer.WritePropertyName("mAh");
            writer.WriteRawValue(Charge(summary));
            writer.WriteNumber("faults", summary.Faults.Count);
            writer.WriteString("last_frame_sha256", image.Sha256());
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Row(StringBuilder text, string name, string value) =>
        text.Append(CultureInfo.InvariantCulture, $"{name,-9} {value}\n");

    private static string Seconds(long microseconds) =>
        (microseconds / 1e6).ToString("0.000", CultureInfo.InvariantCulture);

    private static string Charge(SummaryCollector summary) =>
        summary.Charge.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
