using System;

namespace AcuTimer.Upload.Client;

/// <summary>What became of a request.</summary>
internal enum WireOutcome
{
    /// <summary>It was done; the payload says how.</summary>
    Accepted,

    /// <summary>The device does not know the command, or could not do it.</summary>
    Refused,

    /// <summary>The device has said that something bad came; whether it did what was asked is not known.</summary>
    Garbled,

    /// <summary>Nothing came; whether it did what was asked is not known.</summary>
    Silent,
}

/// <summary>An outcome and the payload of an answer.</summary>
internal readonly record struct WireAnswer(WireOutcome Outcome, byte[] Payload)
{
    public static WireAnswer Without(WireOutcome outcome) => new(outcome, Array.Empty<byte>());

    /// <summary>It is known whether it was done.</summary>
    public bool Sure => Outcome is WireOutcome.Accepted or WireOutcome.Refused;
}
