using System;
using System.Buffers.Binary;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using AcuTimer.Upload.Serial;
using AcuTimer.Upload.Wire;

namespace AcuTimer.Benchmarks.Flash;

/// <summary>
/// nanoff: behaves as its sources say, as far as a file deployment goes: its words, its exit code 0 when a file fails, its
/// packets. Sources: nanoFirmwareFlasher, FileDeploymentManager.cs; nf-debugger, Engine.cs and Commands.cs since July 2026.
/// </summary>
internal static class NanoffStandIn
{
    private const int Connecting = 2000;
    private const int ConnectingCode = 208;
    private const int PayloadBytes = 1024;
    private const int Wait = 5000;

    public static Command Create()
    {
        var arguments = new Argument<string[]>("arguments") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("nanoff", "A stand-in for nanoff, for tests: --version, and --filedeployment FILE.") { arguments };
        command.SetAction(parsed => Run(parsed.GetValue(arguments)!));
        return command;
    }

    private static int Run(string[] arguments)
    {
        if (arguments.Contains("--version"))
        {
            Console.WriteLine("nanoff 2.5.162+0123456789");
            return 0;
        }

        using JsonDocument deployment = JsonDocument.Parse(File.ReadAllBytes(arguments[Array.IndexOf(arguments, "--filedeployment") + 1]));
        string name = deployment.RootElement.GetProperty("serialport").GetString()!;
        using SerialPort? port = SerialPort.Open(name).Port;
        var link = port is null ? null : new Link(port);
        if (link is null || !link.Ask(WireCommand.Ping, PacketMarks.NoCaching, PingReply.Request(), out _))
        {
            Console.WriteLine($"Error connecting to debug engine on nanoDevice on {name}.");
            Console.WriteLine($"Error E{Connecting}: Error connecting to nano device.");
            return ConnectingCode;
        }

        foreach (JsonElement file in deployment.RootElement.GetProperty("files").EnumerateArray())
        {
            string to = file.GetProperty("DestinationFilePath").GetString()!;
            if (file.TryGetProperty("SourceFilePath", out JsonElement from))
            {
                Deploy(link, to, from.GetString()!);
            }
            else
            {
                Delete(link, to);
            }
        }

        return 0;
    }

    private static void Delete(Link link, string to)
    {
        Console.Write($"Deleting file {to}...");
        bool done = link.Store(StorageOperation.Delete, to, [], 0);
        Console.WriteLine(done ? "OK" : $"{Environment.NewLine}Error deleting file {to}, it may not exist on the storage.");
    }

    private static void Deploy(Link link, string to, string from)
    {
        Console.Write($"Deploying file {from} to {to}...");
        byte[] content = File.ReadAllBytes(from);
        int most = PayloadBytes - (3 * sizeof(uint)) - Encoding.UTF8.GetByteCount(to) - 1;
        bool done = true;
        for (int at = 0; at < content.Length && done; at += most)
        {
            byte[] piece = content[at..Math.Min(content.Length, at + most)];
            done = link.Store(at == 0 ? StorageOperation.Write : StorageOperation.Append, to, piece, at);
        }

        Console.WriteLine(done ? "OK" : $"{Environment.NewLine}Error deploying content file {from} to {to}");
    }

    /// <summary>One request at a time, none sent twice.</summary>
    private sealed class Link(SerialPort port)
    {
        private readonly PacketReader _reader = new();
        private ushort _sequence;

        public bool Store(StorageOperation operation, string path, byte[] data, int offset) =>
            Ask(WireCommand.Storage, PacketMarks.None, StorageRequest.Make(StorageLayout.TerminatedName, operation, path, data, offset), out byte[] answer)
            && BinaryPrimitives.ReadUInt32LittleEndian(answer) == (uint)StorageCode.Done;

        public bool Ask(uint command, PacketMarks marks, byte[] payload, out byte[] answer)
        {
            ushort number = _sequence++;
            port.WriteAsync(Packet.Request(command, number, marks, payload), default).AsTask().Wait();
            byte[] buffer = new byte[PayloadBytes];
            for (var time = Stopwatch.StartNew(); time.ElapsedMilliseconds < Wait;)
            {
                int count = port.ReadAsync(buffer, Wait, default).AsTask().Result;
                _reader.Add(buffer.AsSpan(0, count));
                if (_reader.Next() is { } packet && packet.Header.Answers == number && packet.Header.Flags.HasFlag(PacketMarks.Accepted))
                {
                    answer = packet.Payload;
                    return true;
                }
            }

            answer = [];
            return false;
        }
    }
}
