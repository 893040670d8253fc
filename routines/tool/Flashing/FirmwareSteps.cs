using System.Collections.Generic;

namespace AcuTimer.Tool.Flashing;

/// <summary>nanoff's commands for the runtime and the firmware.</summary>
internal static class FirmwareSteps
{
    /// <summary>Where the firmware lies on a classic ESP32 with 4 MB of flash (nf-interpreter, partitions_nanoclr_4mb.csv); nanoff's own address is another chip's.</summary>
    public const string Address = "0x1E0000";

    /// <summary>
    /// The runtime that is asked for. The firmware's CoreLibrary 1.17.11 asks for mscorlib 100.5.0.24 in the runtime, which this
    /// version has by reports of its users (1.12.1.115 still had 100.5.0.19); no board of ours has tried it.
    /// </summary>
    public const string Runtime = "1.16.0.568";

    /// <summary>What nanoff is given, in order. By the platform it picks the image for the chip's revision: one for revision 3 does not start on others.</summary>
    /// <param name="port">The serial port.</param>
    /// <param name="version">Version of the runtime, of the line 1.x: an application of 1.x does not load on 2.x.</param>
    /// <param name="image">The firmware; null when only the runtime is wanted.</param>
    public static IReadOnlyList<string[]> Make(string port, string version, string? image)
    {
        var steps = new List<string[]>
        {
            new[] { "--update", "--platform", "esp32", "--serialport", port, "--fwversion", version },
        };
        if (image is not null)
        {
            steps.Add(["--platform", "esp32", "--serialport", port, "--deploy", "--image", image, "--address", Address]);
        }

        return steps;
    }
}
