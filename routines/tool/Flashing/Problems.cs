using System;
using AcuTimer.Upload.Client;
using AcuTimer.Upload.Serial;

namespace AcuTimer.Tool.Flashing;

/// <summary>The words for everything that can go wrong on the way to the device.</summary>
internal static class Problems
{
    private const string OldStay = "the device plays the routines that it had";

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
    public static Problem Of(FlashResult result, string port) => result.Error switch
    {
        FlashError.NoAnswer => new($"nothing answers on {port}",
            "wake the device with OK; if it is another device's port, choose one with --port", ProblemKind.Device),
        FlashError.Garbage => new($"what comes from {port} is not the device's protocol",
            "another device, or another speed: the usual one is 921600, some boards have 115200 (--baud 115200)", ProblemKind.Device),
        FlashError.BootLoader => new("the boot loader answers, and no firmware runs",
            "reset the board; if that does not help, `acutimer firmware` says how to put the firmware on it", ProblemKind.Device),
        FlashError.WrongDevice => new($"the device on {port} is no AcuTimer: {result.Detail}",
            "choose another port with --port, or put the firmware on it: `acutimer firmware`", ProblemKind.Device),
        FlashError.NoStorage => new("the device offers no storage over USB",
            "its runtime is too old or was built without it: `acutimer firmware` says how to renew it", ProblemKind.Device),
        FlashError.StorageFull => new($"the device's storage is full or failing; {OldStay}",
            "look at About on the device; a factory reset there clears the storage, settings and history too", ProblemKind.Device),
        FlashError.Lost => new($"the line to the device broke off; {OldStay}, or the new ones if all had arrived",
            "plug it in again and run this again", ProblemKind.Device),
        FlashError.Unreliable => new($"too much goes wrong on the line; {OldStay}",
            "try another cable, or another USB connector without a hub", ProblemKind.Device),
        FlashError.NotTaken => new($"the device did not take the table: a session runs, a screen waits for an answer, or it was refused; {OldStay}",
            "wake it with OK, leave the session, go to the list, and run this again", ProblemKind.Device),
        FlashError.NotSeen => new("all was sent, but whether the device took it could not be seen",
            "look at its screen, or run this again", ProblemKind.Device),
        FlashError.Interrupted => new($"interrupted; {OldStay}", "run it again at any time", ProblemKind.Interrupted),
        FlashError.None => throw new ArgumentOutOfRangeException(nameof(result)),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    private static string Permission() => OperatingSystem.IsLinux()
        ? "ports belong to the group dialout (uucp on Arch): `sudo usermod -aG dialout $USER`, then log out and in again"
        : "the port belongs to another user: look with `ls -l`";
}
