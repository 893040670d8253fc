using System.IO;

namespace AcuTimer.Simulator.Input;

/// <summary>What the command line asks for.</summary>
public sealed record SimulatorOptions
{
    /// <summary>Routine table to put on the device's storage before it boots; null for the built-in one alone.</summary>
    public FileInfo? Table { get; init; }

    /// <summary>Title, part of a title, or number from 1; null for the first.</summary>
    public string? Routine { get; init; }

    /// <summary>Button presses at virtual times.</summary>
    public FileInfo? Script { get; init; }

    /// <summary>Goes on wherever the session waits at a new point, once the script is over.</summary>
    public bool GoOn { get; init; }

    /// <summary>Virtual seconds a real second; null for as fast as it goes, or for real time in a terminal.</summary>
    public double? Speed { get; init; }

    /// <summary>Virtual nanoseconds an instruction of the firmware takes.</summary>
    public int Cost { get; init; }

    /// <summary>Bytes of the managed heap; 0 for one without end.</summary>
    public long Heap { get; init; }

    /// <summary>The power goes off at this virtual time, in microseconds; null for when the session is over.</summary>
    public long? For { get; init; }

    /// <summary>Where the trace goes, as JSON Lines.</summary>
    public FileInfo? Trace { get; init; }

    /// <summary>Folder for a PNG of every distinct frame.</summary>
    public DirectoryInfo? Frames { get; init; }

    /// <summary>Where the value change dump goes.</summary>
    public FileInfo? Vcd { get; init; }

    /// <summary>From power-on or a wake-up until the firmware begins, in microseconds; null for at once.</summary>
    public long? Boot { get; init; }

    /// <summary>Reference of the chip's converter, in millivolts; null for the nominal one.</summary>
    public int? AdcReference { get; init; }

    /// <summary>Noise of the converter in counts either way; null for the usual.</summary>
    public int? AdcNoise { get; init; }

    /// <summary>A serial port is opened: a link to it, or empty for none; null for no port.</summary>
    public string? Serial { get; init; }

    /// <summary>What the runtime behind that port and its line are like.</summary>
    public SerialTraits SerialAs { get; init; } = new();

    /// <summary>The summary as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>A person watches and presses keys.</summary>
    public bool Live { get; init; }
}
