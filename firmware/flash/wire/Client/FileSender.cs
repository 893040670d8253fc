using System;
using System.Threading;
using System.Threading.Tasks;
using AcuTimer.Upload.Wire;

namespace AcuTimer.Upload.Client;

/// <summary>
/// Writes the file: removed, begun, added to. An addition of which no answer comes may or may not have been made, and made
/// twice it spoils the file; so it is never repeated, but the file is begun anew.
/// </summary>
internal sealed class FileSender
{
    private const int Beginnings = 4;

    private readonly StorageClient _storage;

    public FileSender(StorageClient storage) => _storage = storage;

    public async Task Send(FlashDevice device, ReadOnlyMemory<byte> file, IFlashProgress progress, CancellationToken stop)
    {
        try
        {
            for (int i = 0; i < Beginnings; i++)
            {
                progress.Sent(0, file.Length);
                if (await Whole(_storage.PieceBytes(device.PayloadBytes), file, progress, stop))
                {
                    return;
                }

                await _storage.Settle(stop);
            }
        }
        catch (Exception problem) when (problem is FlashStepException or OperationCanceledException)
        {
            await Remove(CancellationToken.None);
            throw;
        }

        await Remove(stop);
        throw new FlashStepException(FlashError.Unreliable);
    }

    /// <returns>False when it is to be begun anew.</returns>
    private async Task<bool> Whole(int pieceBytes, ReadOnlyMemory<byte> file, IFlashProgress progress, CancellationToken stop)
    {
        // Some runtimes write over a file without shortening it.
        if (await _storage.Ask(StorageOperation.Delete, default, 0, stop) is null)
        {
            return false;
        }

        for (int at = 0; at < file.Length;)
        {
            ReadOnlyMemory<byte> piece = file[at..Math.Min(file.Length, at + pieceBytes)];
            StorageOperation operation = at == 0 ? StorageOperation.Write : StorageOperation.Append;
            StorageCode? code = await _storage.Ask(operation, piece, at, stop);
            if (code is null)
            {
                return false;
            }

            if (code != StorageCode.Done)
            {
                throw new FlashStepException(FlashError.StorageFull);
            }

            at += piece.Length;
            progress.Sent(at, file.Length);
        }

        return true;
    }

    /// <summary>Nothing half-done stays, as far as the line still works.</summary>
    private async Task Remove(CancellationToken stop)
    {
        for (int i = 0; i < 2 && await _storage.Ask(StorageOperation.Delete, default, 0, stop) is null; i++)
        {
            await _storage.Settle(stop);
        }
    }
}
