using System;
using System.Runtime.InteropServices;

namespace AcuTimer.Upload.Serial;

/// <summary>The system's calls. Its structure is taken as it comes: only the control flags are looked into.</summary>
internal static unsafe partial class Termios
{
    /// <summary>What the system says of a file that is no terminal.</summary>
    public const int NotTerminal = 25;

    private const int StructureBytes = 256;
    private const int ReadWrite = 2;
    private const int Now = 0;
    private const int Both = 2;
    private const int LockAlone = 2 | 4;

    private static readonly bool Mac = OperatingSystem.IsMacOS();
    private static readonly UnixNumbers Numbers = Mac ? UnixNumbers.Mac : UnixNumbers.Linux;

    /// <summary>Not as a controlling terminal, and without waiting for a carrier.</summary>
    public static int Open(string name) => SystemOpen(name, ReadWrite | Numbers.NoTerminal | Numbers.NonBlocking | Numbers.CloseOnExecute);

    public static void Close(int file) => SystemClose(file);

    public static nint Read(int file, Span<byte> into)
    {
        fixed (byte* bytes = into)
        {
            return SystemRead(file, bytes, (nuint)into.Length);
        }
    }

    public static nint Write(int file, ReadOnlySpan<byte> from)
    {
        fixed (byte* bytes = from)
        {
            return SystemWrite(file, bytes, (nuint)from.Length);
        }
    }

    /// <summary>True when there is something to read, or room to write, or the port is gone.</summary>
    public static bool Wait(int file, bool write, int milliseconds)
    {
        var poll = new Poll { File = file, Events = (short)(write ? 4 : 1) };
        return SystemPoll(&poll, 1, milliseconds) > 0;
    }

    /// <summary>For this program alone, raw, and with lines that stay as they are when it ends.</summary>
    /// <returns>0, or the system's error.</returns>
    public static int SetUp(int file, int baud)
    {
        byte* state = stackalloc byte[StructureBytes];
        if (GetState(file, state) != 0 || Lock(file, LockAlone) != 0)
        {
            return Marshal.GetLastPInvokeError();
        }

        Control(file, Numbers.Exclusive, null);
        MakeRaw(state);
        Numbers.SetControl(state);
        uint speed = Numbers.Speed(baud);
        if (SetSpeed(state, speed) != 0 || SetState(file, Now, state) != 0)
        {
            return Marshal.GetLastPInvokeError();
        }

        if (Mac)
        {
            nint exact = baud;
            Control(file, UnixNumbers.ExactSpeed, &exact);
        }

        // Both at once: RTS alone would reset the board. A pseudo-terminal has neither.
        int lines = ModemLines.Both;
        Control(file, Numbers.RaiseLines, &lines);
        Flush(file, Mac ? 3 : Both);
        return 0;
    }

    /// <summary>A function of any number of arguments takes those from the stack on Apple's ARM: behind eight others.</summary>
    private static void Control(int file, nuint request, void* argument)
    {
        if (Mac && RuntimeInformation.ProcessArchitecture == Architecture.Arm64)
        {
            ControlPadded(file, request, 0, 0, 0, 0, 0, 0, argument);
        }
        else
        {
            ControlPlain(file, request, argument);
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Poll
    {
        public int File;
        public short Events;
        public short Returned;
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SystemOpen(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int SystemClose(int file);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    private static partial nint SystemRead(int file, byte* bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint SystemWrite(int file, byte* bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int SystemPoll(Poll* polls, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Lock(int file, int operation);

    [LibraryImport("libc", EntryPoint = "tcgetattr", SetLastError = true)]
    private static partial int GetState(int file, byte* state);

    [LibraryImport("libc", EntryPoint = "tcsetattr", SetLastError = true)]
    private static partial int SetState(int file, int when, byte* state);

    [LibraryImport("libc", EntryPoint = "tcflush", SetLastError = true)]
    private static partial int Flush(int file, int what);

    [LibraryImport("libc", EntryPoint = "cfmakeraw")]
    private static partial void MakeRaw(byte* state);

    [LibraryImport("libc", EntryPoint = "cfsetspeed", SetLastError = true)]
    private static partial int SetSpeed(byte* state, nuint speed);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static partial int ControlPlain(int file, nuint request, void* argument);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static partial int ControlPadded(int file, nuint request, nint a, nint b, nint c, nint d, nint e, nint f, void* argument);
}
