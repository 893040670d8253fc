using System;
using System.Threading;
using AcuTimer.Core.Tables;
using AcuTimer.Upload.Client;
using AcuTimer.Upload.Serial;

namespace AcuTimer.Tool.Flashing;

/// <summary>Sends a table with the project's own client.</summary>
internal static class DirectFlash
{
    /// <summary>Full path of the inbox on the device.</summary>
    public const string Inbox = @"I:\" + TableStore.InboxName;

    private const string Firmware = "AcuTimer.";

    /// <summary>Null when the device has taken it.</summary>
    public static Problem? Run(string port, int baud, FlashSource source, CancellationToken stop)
    {
        PortOpening opening = SerialPort.Open(port, baud);
        if (opening.Port is not { } line)
        {
            return Problems.Of(opening.Error, port, opening.Detail);
        }

        using (line)
        {
            var client = new FlashClient(line, Inbox, Firmware, (ushort)Environment.TickCount);
            FlashResult result = client.Connect(stop).GetAwaiter().GetResult();
            if (!result.IsGood)
            {
                return Problems.Of(result, port);
            }

            if (source.Changed() is { } file)
            {
                return Problems.ChangedBefore(file);
            }

            Console.Error.WriteLine(FlashWords.Device(client.Device!));
            result = Send(client, source.Table, stop);
            return result.IsGood ? null : Problems.Of(result, port);
        }
    }

    private static FlashResult Send(FlashClient client, byte[] table, CancellationToken stop)
    {
        var progress = new ProgressBar(Console.Error, !Console.IsErrorRedirected);
        FlashResult result = client.Send(table, progress, stop).GetAwaiter().GetResult();
        return result.IsGood ? client.WaitTaken(table.Length, progress, stop).GetAwaiter().GetResult() : result;
    }
}
