using System;
using System.Threading;
using System.Threading.Tasks;
using AcuTimer.Core.Tables;
using AcuTimer.Upload.Client;

namespace AcuTimer.Studio.Sending;

/// <summary>One table on its way to a device, and what a person is told meanwhile.</summary>
/// <param name="changed">Hears that there is something new to be shown.</param>
internal sealed class SendRun(Action changed) : IFlashProgress, IDisposable
{
    private const string Inbox = @"I:\" + TableStore.InboxName;
    private const string Firmware = "AcuTimer.";

    private readonly CancellationTokenSource _stop = new();

    /// <summary>What is going on.</summary>
    public string Stage { get; private set; } = "Connecting …";

    /// <summary>How much the device has confirmed, 0 to 1.</summary>
    public double Share { get; private set; }

    /// <summary>Who is at the other end; empty until that is known.</summary>
    public string Device { get; private set; } = "";

    /// <summary>The device has not taken it yet, and is still waited for.</summary>
    public bool IsLate { get; private set; }

    /// <summary>Stops as soon as it can; nothing stays on the device.</summary>
    public void Stop() => _stop.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();

    /// <summary>Sends it over a line that is open.</summary>
    public async Task<FlashResult> Run(IDeviceLine line, byte[] table)
    {
        var client = new FlashClient(line, Inbox, Firmware, (ushort)line.Milliseconds);
        var result = await client.Connect(_stop.Token);
        if (!result.IsGood)
        {
            return result;
        }

        Device = FlashWords.Device(client.Device!);
        result = await client.Send(table, this, _stop.Token);
        return result.IsGood ? await client.WaitTaken(table.Length, this, _stop.Token) : result;
    }

    /// <inheritdoc/>
    public void Sent(int bytes, int of)
    {
        Share = (double)bytes / of;
        Tell($"Sending: {bytes} of {of} bytes");
    }

    /// <inheritdoc/>
    public void Waiting(int milliseconds) => Tell("All is there. The device takes them while no session runs …");

    /// <inheritdoc/>
    public void NotYet()
    {
        IsLate = true;
        changed();
    }

    private void Tell(string stage)
    {
        Stage = stage;
        changed();
    }
}
