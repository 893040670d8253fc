using System;
using System.Buffers.Binary;
using System.Threading;
using System.Threading.Tasks;
using AcuTimer.Upload.Wire;

namespace AcuTimer.Upload.Client;

/// <summary>Storage requests about one file.</summary>
internal sealed class StorageClient
{
    private readonly WireClient _client;
    private readonly string _path;
    private bool _garbled;

    public StorageClient(WireClient client, string path)
    {
        _client = client;
        _path = path;
    }

    /// <summary>How the device reads them.</summary>
    public StorageLayout Layout { get; set; }

    /// <summary>To add nothing at the beginning tells whether the file is there (<see cref="TakenWatch"/>).</summary>
    public bool CanLook { get; set; }

    /// <summary>Bytes of the file in one packet.</summary>
    public int PieceBytes(int payloadBytes) => payloadBytes - StorageRequest.Overhead(Layout, _path);

    /// <summary>Asks once.</summary>
    /// <returns>Null when it is not known whether it was done.</returns>
    public async ValueTask<StorageCode?> Ask(StorageOperation operation, ReadOnlyMemory<byte> data, int offset, CancellationToken stop)
    {
        byte[] payload = StorageRequest.Make(Layout, operation, _path, data.Span, offset);
        WireAnswer answer = await _client.Ask(WireCommand.Storage, PacketMarks.None, payload, Timing.Answer, stop);
        if (answer.Outcome == WireOutcome.Refused)
        {
            throw new FlashStepException(FlashError.NoStorage);
        }

        _garbled = answer.Outcome == WireOutcome.Garbled;
        if (answer.Outcome != WireOutcome.Accepted || answer.Payload.Length < sizeof(uint))
        {
            return null;
        }

        // Without checksums an answer may come changed.
        var code = (StorageCode)BinaryPrimitives.ReadUInt32LittleEndian(answer.Payload);
        return code is StorageCode.Done or StorageCode.WriteError or StorageCode.DeleteError or StorageCode.PlatformError ? code : null;
    }

    /// <summary>After an answer that did not come: until the device waits for a new packet.</summary>
    public ValueTask Settle(CancellationToken stop) =>
        _client.KeepQuiet(_garbled ? Timing.ShortQuiet : Timing.Quiet, stop);
}
