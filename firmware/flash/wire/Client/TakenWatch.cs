using System;
using System.Threading;
using System.Threading.Tasks;
using AcuTimer.Upload.Wire;

namespace AcuTimer.Upload.Client;

/// <summary>
/// Finds out whether the program took the file: then it is gone. There is no question for that. To remove it tells, and is
/// the last look. Where a runtime adds only at the end of a file there is a look that does no harm: to add nothing at the
/// beginning is an error as long as there is something, and else makes an empty file, which no program takes.
/// </summary>
internal sealed class TakenWatch
{
    private const int Tries = 4;

    private readonly WireClient _client;
    private readonly StorageClient _storage;

    public TakenWatch(WireClient client, StorageClient storage)
    {
        _client = client;
        _storage = storage;
    }

    /// <summary>Stopped in the wait it looks at once: the file is not left to be taken by and by.</summary>
    public async Task Run(int bytes, IFlashProgress progress, CancellationToken stop)
    {
        int more = bytes / 1024 * Timing.TakenKilobyte;
        int usual = Timing.Taken + more;
        bool stopped = false;
        bool looks = false;
        bool gone = false;
        try
        {
            // Asked once: the file has just been sent, and only now the answer says whether looking works.
            looks = _storage.CanLook && await Look(stop) == StorageCode.WriteError;
            progress.Waiting(looks ? Timing.Patience : usual);
            gone = looks ? await Watch(Timing.Soon + more, progress, stop) : await Wait(usual, stop);
        }
        catch (OperationCanceledException)
        {
            stopped = true;
        }

        gone = gone || (looks && await IsGone(CancellationToken.None));
        StorageCode? code = await _storage.Ask(StorageOperation.Delete, default, 0, CancellationToken.None);
        if (gone || code == StorageCode.DeleteError)
        {
            return;
        }

        // Asked once more the answer would mean nothing.
        throw code is null ? new FlashStepException(FlashError.NotSeen)
            : stopped ? new OperationCanceledException(stop)
            : new FlashStepException(FlashError.NotTaken);
    }

    /// <summary>Until it is gone, or the patience is over. An answer that is lost is asked for again: to look twice does no harm.</summary>
    private async Task<bool> Watch(int soon, IFlashProgress progress, CancellationToken stop)
    {
        bool told = false;
        for (int waited = Timing.Look; waited <= Timing.Patience; waited += Timing.Look)
        {
            await _client.KeepQuiet(Timing.Look, stop);
            if (await IsGone(stop))
            {
                return true;
            }

            if (!told && waited >= soon)
            {
                told = true;
                progress.NotYet();
            }
        }

        return false;
    }

    private async Task<bool> Wait(int milliseconds, CancellationToken stop)
    {
        await _client.KeepQuiet(milliseconds, stop);
        return false;
    }

    /// <summary>Seen twice: without checksums a request may arrive that asks for another file.</summary>
    private async ValueTask<bool> IsGone(CancellationToken stop)
    {
        for (int seen = 0, tries = 0; tries < Tries; tries++)
        {
            StorageCode? code = await Look(stop);
            if (code == StorageCode.WriteError)
            {
                return false;
            }

            seen += code == StorageCode.Done ? 1 : 0;
            if (seen == 2)
            {
                return true;
            }

            if (code is null)
            {
                await _storage.Settle(stop);
            }
        }

        return false;
    }

    private ValueTask<StorageCode?> Look(CancellationToken stop) => _storage.Ask(StorageOperation.Append, default, 0, stop);
}
