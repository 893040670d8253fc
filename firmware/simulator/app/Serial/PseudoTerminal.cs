using System;
using System.Runtime.InteropServices;
using System.Threading;
using AcuTimer.Simulator.Input;

namespace AcuTimer.Simulator.Serial;

/// <summary>A pair of terminals of the system: this is one, and other programs open the other one as a serial port.</summary>
public sealed unsafe partial class PseudoTerminal : IDisposable
{
    private const int ReadWrite = 2;
    private const int NoTerminalLinux = 0x100;
    private const int NoTerminalMac = 0x20000;
    private const int CloseOnExecuteLinux = 0x80000;
    private const int CloseOnExecuteMac = 0x1000000;
    private const int StateBytes = 256;
    private const int BufferBytes = 4096;
    private const int WaitMilliseconds = 50;

    private readonly int _here;
    private readonly int _there;
    private readonly Thread _reader;
    private volatile bool _ended;

    /// <summary>Opens one.</summary>
    /// <param name="received">Takes what comes, on a thread of its own.</param>
    /// <exception cref="InputException">The system has none.</exception>
    public PseudoTerminal(Action<byte[]> received)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new InputException("--serial needs Linux or macOS: Windows has no pseudo-terminals that programs open as ports.");
        }

        // A program that is started from here must not hold the line open.
        int flags = ReadWrite | (OperatingSystem.IsMacOS() ? NoTerminalMac | CloseOnExecuteMac : NoTerminalLinux | CloseOnExecuteLinux);
        _here = Checked(OpenMaster(OperatingSystem.IsMacOS() ? ReadWrite | NoTerminalMac : flags));
        Checked(Grant(_here));
        Checked(Unlock(_here));
        Path = Marshal.PtrToStringUTF8(NameOf(_here))!;

        // Open from here as well: the line stays when the last program closes it. And raw, before anybody sends.
        _there = Checked(Open(Path, flags));
        byte* state = stackalloc byte[StateBytes];
        Checked(GetState(_there, state));
        MakeRaw(state);
        Checked(SetState(_there, 0, state));
        _reader = new Thread(() => ReadOn(received)) { IsBackground = true, Name = "serial" };
        _reader.Start();
    }

    /// <summary>What other programs open.</summary>
    public string Path { get; }

    /// <summary>Sends; what nobody reads in time is lost, as on a wire.</summary>
    public void Write(byte[] bytes)
    {
        fixed (byte* from = bytes)
        {
            SystemWrite(_here, from, (nuint)bytes.Length);
        }
    }

    /// <summary>Ends the line.</summary>
    public void Dispose()
    {
        _ended = true;
        _reader.Join();
        _ = Close(_there);
        _ = Close(_here);
    }

    private void ReadOn(Action<byte[]> received)
    {
        byte* buffer = stackalloc byte[BufferBytes];
        while (!_ended)
        {
            var poll = new PollEntry { File = _here, Events = 1 };
            if (Poll(&poll, 1, WaitMilliseconds) <= 0)
            {
                continue;
            }

            nint count = SystemRead(_here, buffer, BufferBytes);
            if (count > 0)
            {
                received(new Span<byte>(buffer, (int)count).ToArray());
            }
        }
    }

    private static int Checked(int result) => result >= 0
        ? result
        : throw new InputException($"--serial: no pseudo-terminal: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}.");

    [StructLayout(LayoutKind.Sequential)]
    private struct PollEntry
    {
        public int File;
        public short Events;
        public short Returned;
    }

    [LibraryImport("libc", EntryPoint = "posix_openpt", SetLastError = true)]
    private static partial int OpenMaster(int flags);

    [LibraryImport("libc", EntryPoint = "grantpt", SetLastError = true)]
    private static partial int Grant(int file);

    [LibraryImport("libc", EntryPoint = "unlockpt", SetLastError = true)]
    private static partial int Unlock(int file);

    [LibraryImport("libc", EntryPoint = "ptsname", SetLastError = true)]
    private static partial nint NameOf(int file);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(PollEntry* entries, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint SystemRead(int file, byte* bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint SystemWrite(int file, byte* bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "tcgetattr", SetLastError = true)]
    private static partial int GetState(int file, byte* state);

    [LibraryImport("libc", EntryPoint = "tcsetattr", SetLastError = true)]
    private static partial int SetState(int file, int when, byte* state);

    [LibraryImport("libc", EntryPoint = "cfmakeraw")]
    private static partial void MakeRaw(byte* state);
}
