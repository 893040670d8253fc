using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using AcuTimer.Upload.Wire;

namespace AcuTimer.Upload.Client;

/// <summary>Finds out who is at the other end, and how it wants to be spoken to.</summary>
internal sealed class Connecting
{
    private const int Pings = 4;
    private const int Tries = 3;
    private const int MostAssemblies = 64;

    private readonly WireClient _client;
    private readonly StorageClient _storage;
    private readonly string _app;

    public Connecting(WireClient client, StorageClient storage, string app)
    {
        _client = client;
        _storage = storage;
        _app = app;
    }

    public async Task<FlashDevice> Run(CancellationToken stop)
    {
        PingReply ping = await Ping(stop);
        _client.Checked = ping.Checked;
        TargetInfo? target = TargetInfo.Read((await AskAgain(WireCommand.TargetInfo, [], stop)).Payload);
        AssemblyName? app = await App(target, stop);
        await FindLayout(stop);
        return new FlashDevice(target, app, ping.PayloadBytes, ping.Checked, _storage.Layout);
    }

    private async Task<PingReply> Ping(CancellationToken stop)
    {
        for (int i = 0; i < Pings; i++)
        {
            WireAnswer answer = await _client.Ask(WireCommand.Ping, PacketMarks.NoCaching, PingReply.Request(), Timing.Ping, stop);
            if (PingReply.Read(answer.Payload) is { } reply)
            {
                return reply.Source == PingReply.Loader ? throw new FlashStepException(FlashError.BootLoader)
                    : reply.PayloadBytes == 0 ? throw new FlashStepException(FlashError.Garbage)
                    : reply;
            }

            // Before the last, long enough that the device waits for a new packet whatever it has seen.
            await _client.KeepQuiet(i == Pings - 2 ? Timing.Quiet : Timing.ShortQuiet, stop);
        }

        throw new FlashStepException(_client.Noise ? FlashError.Garbage : FlashError.NoAnswer);
    }

    /// <summary>For questions that change nothing, and may be asked twice.</summary>
    private async Task<WireAnswer> AskAgain(uint command, byte[] payload, CancellationToken stop)
    {
        WireAnswer answer = default;
        for (int i = 0; i < Tries; i++)
        {
            answer = await _client.Ask(command, PacketMarks.None, payload, Timing.Answer, stop);
            if (answer.Sure)
            {
                return answer;
            }

            await _client.KeepQuiet(answer.Outcome == WireOutcome.Garbled ? Timing.ShortQuiet : Timing.Quiet, stop);
        }

        throw new FlashStepException(FlashError.Unreliable);
    }

    /// <summary>The firmware among what is loaded; null from a runtime without a debugger, which does not say.</summary>
    private async Task<AssemblyName?> App(TargetInfo? target, CancellationToken stop)
    {
        WireAnswer list = await AskAgain(WireCommand.Assemblies, [], stop);
        if (list.Outcome == WireOutcome.Refused)
        {
            return null;
        }

        var others = new List<string>();
        for (int i = 0; i + sizeof(uint) <= list.Payload.Length && i < MostAssemblies * sizeof(uint); i += sizeof(uint))
        {
            byte[] index = list.Payload[i..(i + sizeof(uint))];
            AssemblyName? name = AssemblyName.Read((await AskAgain(WireCommand.ResolveAssembly, index, stop)).Payload);
            if (name is not null && name.Name.StartsWith(_app, StringComparison.Ordinal))
            {
                return name;
            }

            others.Add(name?.Name ?? "?");
        }

        throw new FlashStepException(FlashError.WrongDevice, $"{target?.Target ?? "an unknown board"} with {Programs(others)}");
    }

    /// <summary>What is not part of the runtime's own packages.</summary>
    private static string Programs(List<string> names)
    {
        names.RemoveAll(n => n == "mscorlib" || n.StartsWith("nanoFramework.", StringComparison.Ordinal)
            || n.StartsWith("System.", StringComparison.Ordinal) || n.StartsWith("Windows.", StringComparison.Ordinal));
        return names.Count == 0 ? "no program" : string.Join(", ", names);
    }

    /// <summary>
    /// Removes the file, in the newer layout. An older runtime reads the length of the data, 0, as that of the name, and
    /// answers with an error of writing before it does anything; no runtime answers so to a removal that it understood.
    /// </summary>
    private async Task FindLayout(CancellationToken stop)
    {
        _storage.Layout = StorageLayout.TerminatedName;
        StorageCode code = await Delete(stop);
        if (code == StorageCode.WriteError)
        {
            _storage.Layout = StorageLayout.CountedName;
            code = await Delete(stop);
        }

        if (code is not (StorageCode.Done or StorageCode.DeleteError))
        {
            throw new FlashStepException(FlashError.NoStorage);
        }

        if (_storage.Layout == StorageLayout.TerminatedName)
        {
            try
            {
                _storage.CanLook = await _storage.Ask(StorageOperation.Append, default, 0, stop) == StorageCode.Done;
            }
            finally
            {
                await Delete(CancellationToken.None);
            }
        }
    }

    private async Task<StorageCode> Delete(CancellationToken stop)
    {
        for (int i = 0; i < Tries; i++)
        {
            if (await _storage.Ask(StorageOperation.Delete, default, 0, stop) is { } code)
            {
                return code;
            }

            await _storage.Settle(stop);
        }

        throw new FlashStepException(FlashError.Unreliable);
    }
}
