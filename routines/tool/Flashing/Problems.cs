using System;
using AcuTimer.Upload.Client;
using AcuTimer.Upload.Serial;

namespace AcuTimer.Tool.Flashing;

/// <summary>The words for everything that can go wrong on the way to the device.</summary>
internal static class Problems
{
    /// <summary>A port that does not open.</summary>
    public static Problem Of(PortError error, string port, string detail) => error switch
    {
        PortError.Missing => new($"there is no port {port}",
            "plug the device in with a cable that carries data, and see `acutimer flash --list-ports`", ProblemKind.Device),
        PortError.Busy => new($"{port} is in use by another program",
            "close the serial monitor, Visual Studio's device explorer or the other acutimer, and run this again", ProblemKind.Device),
        PortError.Denied => new($"you may not open {port}", Permission(), ProblemKind.Device),
        PortError.NotSerial => new($"{port} is not a serial port", "see `acutimer flash --list-ports`", ProblemKind.Device),
        PortError.Failed => new($"{port} does not open: {detail}", "unplug the device, plug it in again, and run this again", ProblemKind.Device),
        PortError.None => throw new ArgumentOutOfRangeException(nameof(error)),
        _ => throw new ArgumentOutOfRangeException(nameof(error)),
    };

    /// <summary>A device that does not take the table.</summary>
    public static Problem Of(FlashResult result, string port) => new(
        FlashWords.What(result, port), Help(result.Error), result.Error == FlashError.Interrupted ? ProblemKind.Interrupted : ProblemKind.Device);

    /// <summary>A file that is not any more what was checked and shown.</summary>
    public static Problem ChangedBefore(string file) =>
        new($"{file} was changed since it was checked; nothing was sent", "run this again", ProblemKind.Findings);

    private static string Help(FlashError error) => error switch
    {
        FlashError.NoAnswer => "wake the device with OK; if it is another device's port, choose one with --port",
        FlashError.Garbage => "another device, or another speed: the usual one is 921600, some boards have 115200 (--baud 115200)",
        FlashError.BootLoader => "reset the board; if that does not help, `acutimer firmware` says how to put the firmware on it",
        FlashError.WrongDevice => "choose another port with --port, or put the firmware on it: `acutimer firmware`",
        FlashError.NoStorage => "its runtime is too old or was built without it: `acutimer firmware` says how to renew it",
        FlashError.StorageFull => "look at About on the device; a factory reset there clears the storage, settings and history too",
        FlashError.Lost => "plug it in again and run this again",
        FlashError.Unreliable => "try another cable, or another USB connector without a hub",
        FlashError.NotTaken => "wake it with OK, leave the session, go to the list, and run this again",
        FlashError.NotSeen => "look at its screen, or run this again",
        FlashError.Interrupted => "run it again at any time",
        FlashError.None => throw new ArgumentOutOfRangeException(nameof(error)),
        _ => throw new ArgumentOutOfRangeException(nameof(error)),
    };

    private static string Permission() => OperatingSystem.IsLinux()
        ? "ports belong to the group dialout (uucp on Arch): `sudo usermod -aG dialout $USER`, then log out and in again"
        : "the port belongs to another user: look with `ls -l`";
}
