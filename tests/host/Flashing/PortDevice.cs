using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using AcuTimer.Board.Wire;
using AcuTimer.Simulator.Serial;

namespace AcuTimer.Tests.Flashing;

/// <summary>A device at a real pseudo-terminal, in real time: the simulated runtime's end, and a program that takes files after a while.</summary>
internal sealed class PortDevice : IDisposable
{
    private const int TakenAfterMilliseconds = 1500;

    private readonly Files _files = new();
    private readonly WireEndpoint _endpoint;
    private readonly PseudoTerminal _terminal;
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    public PortDevice(WireOptions options)
    {
        _endpoint = new WireEndpoint(_files, options with { StorageMicroseconds = 0 }, (bytes, _) => _terminal!.Write(bytes));
        _terminal = new PseudoTerminal(Receive);
    }

    public string Port => _terminal.Path;

    /// <summary>The program looks into its inbox.</summary>
    public bool Idle { get; set; } = true;

    /// <summary>What comes from there is none of the protocol.</summary>
    public bool Garbage { get; init; }

    /// <summary>Longest file that fits.</summary>
    public int Room
    {
        init => _files.Room = value;
    }

    /// <summary>Called at each packet, with its number.</summary>
    public Action<int>? OnPacket { get; set; }

    /// <summary>The last file that was there, and whether it is there no more because the program took it.</summary>
    public byte[] Taken => _files.Taken;

    public int Left => _files.Count;

    public void Dispose() => _terminal.Dispose();

    private void Receive(byte[] bytes)
    {
        if (Garbage)
        {
            Array.Reverse(bytes);
            _terminal.Write(bytes);
            return;
        }

        if (Idle)
        {
            _files.Take(_clock.ElapsedMilliseconds - TakenAfterMilliseconds);
        }

        _files.Now = _clock.ElapsedMilliseconds;
        int before = _endpoint.Packets;
        _endpoint.Receive(bytes, _clock.ElapsedMilliseconds * 1000);
        if (_endpoint.Packets > before)
        {
            OnPacket?.Invoke(_endpoint.Packets);
        }
    }

    private sealed class Files : IWireFiles
    {
        private readonly Dictionary<string, (byte[] Content, long Time)> _files = [];

        public int Room { get; set; } = int.MaxValue;

        public long Now { get; set; }

        public byte[] Taken { get; private set; } = [];

        public int Count => _files.Count;

        /// <summary>Whatever has not grown since then.</summary>
        public void Take(long since)
        {
            foreach ((string path, (byte[] content, long time)) in new Dictionary<string, (byte[] Content, long Time)>(_files))
            {
                if (time < since)
                {
                    Taken = content;
                    _files.Remove(path);
                }
            }
        }

        public int Length(string path) => _files.TryGetValue(path, out var file) ? file.Content.Length : -1;

        public bool Delete(string path) => _files.Remove(path);

        public bool Append(string path, byte[] data)
        {
            byte[] content = [.. _files.TryGetValue(path, out var file) ? file.Content : [], .. data];
            if (content.Length > Room)
            {
                return false;
            }

            _files[path] = (content, Now);
            return true;
        }
    }
}
