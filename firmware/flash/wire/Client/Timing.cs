namespace AcuTimer.Upload.Client;

/// <summary>
/// How long is waited, in milliseconds. The device gives up on a payload of which bytes are missing after 5 s and on a
/// header after 2 s (nf-interpreter, WireProtocol_Message.c); whoever sends again before that feeds the old packet.
/// </summary>
internal static class Timing
{
    /// <summary>For an answer to a ping.</summary>
    public const int Ping = 1000;

    /// <summary>For an answer to anything else.</summary>
    public const int Answer = 5000;

    /// <summary>Of silence after which the device waits for a new packet.</summary>
    public const int Quiet = 5500;

    /// <summary>Of silence after the device has said that a packet was bad: what is left of it goes by.</summary>
    public const int ShortQuiet = 300;

    /// <summary>From the last packet until the device has taken a short table.</summary>
    public const int Taken = 6000;

    /// <summary>From the last packet until an idle device has most probably taken a short table: later it is worth a word.</summary>
    public const int Soon = 4000;

    /// <summary>Longer for each KB of a table, both.</summary>
    public const int TakenKilobyte = 300;

    /// <summary>Between two looks at whether it was taken, where a look does no harm.</summary>
    public const int Look = 1000;

    /// <summary>Until a device that has not taken a table is given up, where it can be looked at meanwhile: time to end a session.</summary>
    public const int Patience = 60_000;
}
