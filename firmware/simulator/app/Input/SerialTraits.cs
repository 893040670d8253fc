using System;
using System.Globalization;
using AcuTimer.Board.Wire;

namespace AcuTimer.Simulator.Input;

/// <summary>What the runtime and the line are like: words and numbers, with commas between.</summary>
public sealed record SerialTraits
{
    /// <summary>The words, for the help.</summary>
    public const string Words = "counted, checksums, other, loader, full, lost=N, noise=N, twice=N (in 10,000), cut=PACKET";

    /// <summary>The runtime.</summary>
    public WireOptions Runtime { get; private init; } = new();

    /// <summary>Bytes in 10,000.</summary>
    public int Lost { get; private init; }

    /// <summary>Bytes in 10,000.</summary>
    public int Noise { get; private init; }

    /// <summary>Packets in 10,000.</summary>
    public int Twice { get; private init; }

    /// <summary>The power fails after this packet, once; 0 for never.</summary>
    public int Cut { get; private init; }

    /// <summary>Nothing more fits into the storage.</summary>
    public bool Full { get; private init; }

    /// <summary>Reads them.</summary>
    /// <param name="text">As written.</param>
    /// <param name="traits">What they say.</param>
    /// <returns>Null, or the word that is none.</returns>
    public static string? Parse(string text, out SerialTraits traits)
    {
        traits = new SerialTraits();
        foreach (string word in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (traits.With(word) is not { } more)
            {
                return word;
            }

            traits = more;
        }

        return null;
    }

    private SerialTraits? With(string word)
    {
        string[] parts = word.Split('=', 2);
        int number = 0;
        if (parts.Length == 2 && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return null;
        }

        return (parts[0], parts.Length) switch
        {
            ("counted", 1) => this with { Runtime = Runtime with { CountedNames = true } },
            ("checksums", 1) => this with { Runtime = Runtime with { Checksums = true } },
            ("other", 1) => this with { Runtime = Runtime with { Assemblies = ["mscorlib", "Blinky"] } },
            ("loader", 1) => this with { Runtime = Runtime with { Loader = true } },
            ("full", 1) => this with { Full = true },
            ("lost", 2) => this with { Lost = number },
            ("noise", 2) => this with { Noise = number },
            ("twice", 2) => this with { Twice = number },
            ("cut", 2) => this with { Cut = number },
            _ => null,
        };
    }
}
