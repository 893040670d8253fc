using System;
using System.Threading;
using AcuTimer.Core.Tables;
using AcuTimer.Upload.Client;
using AcuTimer.Upload.Serial;
using AcuTimer.Upload.Wire;

namespace AcuTimer.Tool.Flashing;

/// <summary>Sends a table with the project's own client.</summary>
internal static class DirectFlash
{
    /// <summary>Full path of the inbox on the device.</summary>
    public const string Inbox = @"I:\" + TableStore.InboxName;

    private const string Firmware = "AcuTimer.";

    /// <summary>Null when the device has taken it.</summary>
    public static Problem? Run(string port, int baud, byte[] table, CancellationToken stop)
    {
        PortOpening opening = SerialPort.Open(port, baud);
        if (opening.Port is not { } line)
        {
            return Problems.Of(opening.Error, port, opening.Detail);
        }

        using (line)
        {
            FlashResult result = Send(line, table, stop);
            return result.IsGood ? null : Problems.Of(result, port);
        }
    }

    private static FlashResult Send(SerialPort line, byte[] table, CancellationToken stop)
    {
        var client = new FlashClient(line, Inbox, Firmware, (ushort)Environment.TickCount);
        FlashResult result = client.Connect(stop).GetAwaiter().GetResult();
        if (!result.IsGood)
        {
            return result;
        }

        Console.Error.WriteLine(Describe(client.Device!));
        var progress = new ProgressBar(Console.Error, !Console.IsErrorRedirected);
        result = client.Send(table, progress, stop).GetAwaiter().GetResult();
        return result.IsGood ? client.WaitTaken(table.Length, progress, stop).GetAwaiter().GetResult() : result;
    }

    private static string Describe(FlashDevice device)
    {
        string runtime = device.Target is { } target ? $"{target.Target}, runtime {target.Runtime}" : "a runtime that does not say which";
        return device.App is { } app ? $"{app.Name} {app.Version} on {runtime}" : $"a program on {runtime}, which does not say what it is";
    }
}
