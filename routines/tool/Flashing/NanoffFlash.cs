using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;

namespace AcuTimer.Tool.Flashing;

/// <summary>
/// Sends a table with nanoff. Its exit code is 0 when a file fails, so its text is read; its first "Error deleting" says only
/// that no old file was there. It does not know whether the device takes the table.
/// </summary>
internal static class NanoffFlash
{
    private const string NoOldFile = "Error deleting file";

    private static readonly string[] Failures = ["Error deploying", "Exception deploying", "Error connecting", "Error E", "ERROR"];

    /// <summary>Null when nanoff has sent all of it.</summary>
    public static Problem? Run(string port, FlashSource source, CancellationToken stop)
    {
        if (Nanoff.Check(stop) is { } problem)
        {
            return stop.IsCancellationRequested ? Problems.Of(new(Upload.Client.FlashError.Interrupted), port) : problem;
        }

        if (source.Changed() is { } changed)
        {
            return Problems.ChangedBefore(changed);
        }

        string folder = Directory.CreateTempSubdirectory("acutimer").FullName;
        try
        {
            string file = Path.Combine(folder, "routines.acut");
            string deployment = Path.Combine(folder, "deploy.json");
            File.WriteAllBytes(file, source.Table);
            File.WriteAllBytes(deployment, Deployment(port, file));
            return Deploy(port, deployment, stop);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The port is inside: beside the option it would mean the chip's boot loader. The first entry removes what is there.</summary>
    internal static byte[] Deployment(string port, string file)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("serialport", port);
            json.WriteStartArray("files");
            json.WriteStartObject();
            json.WriteString("DestinationFilePath", DirectFlash.Inbox);
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteString("DestinationFilePath", DirectFlash.Inbox);
            json.WriteString("SourceFilePath", file);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static Problem? Deploy(string port, string deployment, CancellationToken stop)
    {
        var text = new List<string>();
        int? code = Nanoff.Run(["--filedeployment", deployment, "--suppressnanoffversioncheck"], line => Take(line, text), stop);
        if (stop.IsCancellationRequested)
        {
            return Problems.Of(new(Upload.Client.FlashError.Interrupted), port);
        }

        string? failure = text.FirstOrDefault(line => Failures.Any(line.Contains));
        bool sent = text.Any(line => line.Contains("Deploying file", StringComparison.Ordinal) && line.TrimEnd().EndsWith("OK", StringComparison.Ordinal));
        return code == 0 && failure is null && sent
            ? null
            : new Problem($"nanoff did not send it: {failure ?? text.LastOrDefault() ?? $"exit code {code}"}; the device plays the routines that it had",
                "run this again without --via nanoff: what is wrong is then told more exactly", ProblemKind.Device);
    }

    private static void Take(string line, List<string> text)
    {
        text.Add(line);
        if (line.Trim().Length > 0 && !line.Contains(NoOldFile, StringComparison.Ordinal))
        {
            Console.Error.WriteLine($"nanoff: {line}");
        }
    }
}
