using System;
using System.Runtime.InteropServices;
using AcuTimer.Upload.Client;

namespace AcuTimer.Upload.Serial;

/// <summary>A port of Windows.</summary>
internal sealed unsafe partial class WindowsPort : SerialPort
{
    private const int FileNotFound = 2;
    private const int PathNotFound = 3;
    private const int AccessDenied = 5;
    private const int SharingViolation = 32;
    private const int InvalidParameter = 87;

    private const uint ReadWrite = 0xC0000000;
    private const uint Existing = 3;
    private const uint Forever = uint.MaxValue;
    private const uint WriteWait = 5000;
    private const int SetRts = 3;
    private const int ClearRts = 4;
    private const int SetDtr = 5;
    private const int ClearDtr = 6;

    private nint _file;
    private int _wait = -1;

    private WindowsPort(nint file) => _file = file;

    public static PortOpening OpenPort(string name, int baud)
    {
        nint file = CreateFile(@"\\.\" + name, ReadWrite, 0, null, Existing, 0, 0);
        if (file == -1)
        {
            return Problem(name, Marshal.GetLastPInvokeError());
        }

        // Both lines are off by this, and are then raised one by one.
        var state = new State { Length = (uint)sizeof(State), Baud = (uint)baud, Bits = State.Binary, ByteSize = 8 };
        if (!SetCommState(file, &state))
        {
            int error = Marshal.GetLastPInvokeError();
            CloseHandle(file);
            return Problem(name, error);
        }

        Change(file, ModemLines.Opening);
        return new PortOpening(new WindowsPort(file), PortError.None);
    }

    private static PortOpening Problem(string name, int error)
    {
        // Windows denies a port that another program has open; there are no permissions on ports.
        PortError kind = error switch
        {
            FileNotFound or PathNotFound => PortError.Missing,
            AccessDenied or SharingViolation => PortError.Busy,
            InvalidParameter => PortError.NotSerial,
            _ => PortError.Failed,
        };
        return new PortOpening(null, kind, $"{name}: {Marshal.GetPInvokeErrorMessage(error)}");
    }

    private static void Change(nint file, System.Collections.Generic.IEnumerable<(int Line, bool On)> changes)
    {
        foreach ((int line, bool on) in changes)
        {
            EscapeCommFunction(file, line == ModemLines.Send ? (on ? SetRts : ClearRts) : (on ? SetDtr : ClearDtr));
        }
    }

    private protected override void Write(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            uint written;
            fixed (byte* from = bytes)
            {
                if (!WriteFile(_file, from, (uint)bytes.Length, &written, 0) || written == 0)
                {
                    throw Lost();
                }
            }

            bytes = bytes[(int)written..];
        }
    }

    private protected override int Read(Span<byte> into, int wait)
    {
        SetWait(wait);
        uint count;
        fixed (byte* to = into)
        {
            return ReadFile(_file, to, (uint)into.Length, &count, 0) ? (int)count : throw Lost();
        }
    }

    /// <summary>Returns with what there is, or waits for the first byte; 0 does not wait at all.</summary>
    private void SetWait(int wait)
    {
        if (wait != _wait)
        {
            _wait = wait;
            var timeouts = new Timeouts
            {
                Interval = Forever,
                ReadEach = wait == 0 ? 0 : Forever,
                ReadAll = (uint)wait,
                WriteAll = WriteWait,
            };
            SetCommTimeouts(_file, &timeouts);
        }
    }

    private static LineLostException Lost() => new(Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError()));

    private protected override void Close()
    {
        if (_file != -1)
        {
            Change(_file, ModemLines.Closing);
            CloseHandle(_file);
            _file = -1;
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct State
    {
        /// <summary>No handshake, no special characters, both lines off.</summary>
        public const uint Binary = 1;

        public uint Length;
        public uint Baud;
        public uint Bits;
        public ushort Reserved;
        public ushort XonLimit;
        public ushort XoffLimit;
        public byte ByteSize;
        public byte Parity;
        public byte StopBits;
        public byte Xon;
        public byte Xoff;
        public byte Error;
        public byte End;
        public byte Event;
        public ushort ReservedToo;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Timeouts
    {
        public uint Interval;
        public uint ReadEach;
        public uint ReadAll;
        public uint WriteEach;
        public uint WriteAll;
    }

    [LibraryImport("kernel32", EntryPoint = "CreateFileW", SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    private static partial nint CreateFile(string name, uint access, uint share, void* security, uint disposition, uint flags, nint template);

    [LibraryImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CloseHandle(nint file);

    [LibraryImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetCommState(nint file, State* state);

    [LibraryImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetCommTimeouts(nint file, Timeouts* timeouts);

    [LibraryImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool EscapeCommFunction(nint file, int function);

    [LibraryImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool ReadFile(nint file, byte* into, uint count, uint* read, nint overlapped);

    [LibraryImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool WriteFile(nint file, byte* from, uint count, uint* written, nint overlapped);
}
