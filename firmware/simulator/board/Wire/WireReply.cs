namespace AcuTimer.Board.Wire;

/// <summary>What becomes of a command.</summary>
/// <param name="IsSent">There is an answer at all.</param>
/// <param name="Payload">Of an answer; null when it says that the command is not known or could not be done.</param>
internal readonly record struct WireReply(bool IsSent, byte[]? Payload)
{
    /// <summary>The answer that the runtime gives to what it does not know.</summary>
    public static readonly WireReply Refused = new(true, null);

    /// <summary>None: the runtime forgets to answer when it has no block of a known kind (Monitor_QueryConfiguration).</summary>
    public static readonly WireReply Silence = new(false, null);

    public static implicit operator WireReply(byte[] payload) => new(true, payload);

    /// <summary>The same without the operator.</summary>
    public static WireReply FromBytes(byte[] payload) => payload;
}
