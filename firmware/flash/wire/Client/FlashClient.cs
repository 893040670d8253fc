using System;
using System.Threading;
using System.Threading.Tasks;

namespace AcuTimer.Upload.Client;

/// <summary>
/// Puts a file into a device's storage while its program runs, and finds out whether the program took it. No member throws
/// but for a fault in here; each ends with a result. The file is either whole there or not, whatever happens.
/// </summary>
public sealed class FlashClient
{
    private readonly Connecting _connecting;
    private readonly FileSender _sender;
    private readonly TakenWatch _taken;

    /// <param name="line">The line to the device, open.</param>
    /// <param name="path">Full path of the file on the device.</param>
    /// <param name="app">What names of the firmware's assemblies begin with.</param>
    /// <param name="sequence">Number of the first packet: another one than in the run before.</param>
    public FlashClient(IDeviceLine line, string path, string app, ushort sequence)
    {
        var client = new WireClient(line, sequence);
        var storage = new StorageClient(client, path);
        _connecting = new Connecting(client, storage, app);
        _sender = new FileSender(storage);
        _taken = new TakenWatch(client, storage);
    }

    /// <summary>Who is there; null before <see cref="Connect"/> has ended well.</summary>
    public FlashDevice? Device { get; private set; }

    /// <summary>Finds out who is there. Changes nothing but that a file which an earlier run left half-way is removed.</summary>
    public Task<FlashResult> Connect(CancellationToken stop) => Guarded(async () => Device = await _connecting.Run(stop));

    /// <summary>Sends the file. After any end but a good one the device holds nothing of it, unless the line is lost.</summary>
    public Task<FlashResult> Send(ReadOnlyMemory<byte> file, IFlashProgress progress, CancellationToken stop) =>
        Guarded(() => _sender.Send(Device!, file, progress, stop));

    /// <summary>
    /// Gives the program time to take the file, and finds out whether it did. A file that it has not taken in that time is
    /// removed.
    /// </summary>
    public Task<FlashResult> WaitTaken(int bytes, IFlashProgress progress, CancellationToken stop) =>
        Guarded(() => _taken.Run(bytes, progress, stop));

    private static async Task<FlashResult> Guarded(Func<Task> step)
    {
        try
        {
            await step();
            return FlashResult.Good;
        }
        catch (FlashStepException problem)
        {
            return new FlashResult(problem.Error, problem.Message);
        }
        catch (LineLostException problem)
        {
            return new FlashResult(FlashError.Lost, problem.Message);
        }
        catch (OperationCanceledException)
        {
            return new FlashResult(FlashError.Interrupted);
        }
    }
}
