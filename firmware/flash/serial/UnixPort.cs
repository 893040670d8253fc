using System;
using System.Runtime.InteropServices;
using AcuTimer.Upload.Client;

namespace AcuTimer.Upload.Serial;

/// <summary>A port of Linux or macOS, by termios.</summary>
internal sealed class UnixPort : SerialPort
{
    private const int NoEntry = 2;
    private const int Interrupted = 4;
    private const int NoDevice = 19;
    private const int NoSuchDevice = 6;
    private const int Denied = 13;
    private const int NotPermitted = 1;
    private const int InUse = 16;
    private const int WouldBlockLinux = 11;
    private const int WouldBlockMac = 35;
    private const int WriteWait = 5000;

    private int _file;

    private UnixPort(int file) => _file = file;

    public static PortOpening OpenPort(string name, int baud)
    {
        int file = Termios.Open(name);
        if (file < 0)
        {
            return Problem(name, Marshal.GetLastPInvokeError());
        }

        int error = Termios.SetUp(file, baud);
        if (error == 0)
        {
            return new PortOpening(new UnixPort(file), PortError.None);
        }

        Termios.Close(file);
        return Problem(name, error);
    }

    private static PortOpening Problem(string name, int error)
    {
        PortError kind = error switch
        {
            NoEntry or NoDevice or NoSuchDevice => PortError.Missing,
            Denied or NotPermitted => PortError.Denied,
            InUse or WouldBlockLinux or WouldBlockMac => PortError.Busy,
            Termios.NotTerminal => PortError.NotSerial,
            _ => PortError.Failed,
        };
        return new PortOpening(null, kind, $"{name}: {Marshal.GetPInvokeErrorMessage(error)}");
    }

    private protected override void Write(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            if (!Termios.Wait(_file, write: true, WriteWait))
            {
                throw new LineLostException("nothing can be written");
            }

            bytes = bytes[Moved(Termios.Write(_file, bytes), ended: false)..];
        }
    }

    private protected override int Read(Span<byte> into, int wait) =>
        Termios.Wait(_file, write: false, wait) ? Moved(Termios.Read(_file, into), ended: true) : 0;

    /// <param name="count">What the call returned.</param>
    /// <param name="ended">0 is the end: the device is gone.</param>
    private static int Moved(nint count, bool ended)
    {
        int error = count < 0 ? Marshal.GetLastPInvokeError() : 0;
        if (error is Interrupted or WouldBlockLinux or WouldBlockMac)
        {
            return 0;
        }

        if (count < 0 || (count == 0 && ended))
        {
            throw new LineLostException(count < 0 ? Marshal.GetPInvokeErrorMessage(error) : "the port is gone");
        }

        return (int)count;
    }

    private protected override void Close()
    {
        if (_file >= 0)
        {
            Termios.Close(_file);
            _file = -1;
        }
    }
}
