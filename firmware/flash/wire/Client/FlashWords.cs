using System;

namespace AcuTimer.Upload.Client;

/// <summary>What happened, in the same words in a terminal and on a page; what is to be done differs there.</summary>
public static class FlashWords
{
    /// <summary>What a person can do whose device does not say that it has taken them.</summary>
    public const string IfNot = "If it does not: wake it with OK, leave the session, and go to the list; it looks once a second.";

    /// <summary>Said while a device is waited for that has not taken what was sent.</summary>
    public const string NotYet = "not taken yet: wake the device with OK, end the session or answer the question, and go to the list";

    private const string OldStay = "the device plays the routines that it had";

    /// <summary>What the device's screen must say.</summary>
    /// <param name="taken">It was seen that the device has taken them.</param>
    /// <param name="routines">How many it has now.</param>
    public static string Sent(bool taken, int routines) =>
        $"{(taken ? "The device has taken them" : "Sent")}. Its screen {(taken ? "says" : "must say")} \"Routines updated: {routines}\".";

    /// <summary>Who is at the other end.</summary>
    public static string Device(FlashDevice device)
    {
        string runtime = device.Target is { } target ? $"{target.Target}, runtime {target.Runtime}" : "a runtime that does not say which";
        return device.App is { } app ? $"{app.Name} {app.Version} on {runtime}" : $"a program on {runtime}, which does not say what it is";
    }

    /// <summary>How it ended, in one sentence without its full stop.</summary>
    /// <param name="result">An end that was not good.</param>
    /// <param name="port">The port's name.</param>
    public static string What(FlashResult result, string port) => result.Error switch
    {
        FlashError.NoAnswer => $"nothing answers on {port}",
        FlashError.Garbage => $"what comes from {port} is not the device's protocol",
        FlashError.BootLoader => "the boot loader answers, and no firmware runs",
        FlashError.WrongDevice => $"the device on {port} is no AcuTimer: {result.Detail}",
        FlashError.NoStorage => "the device offers no storage over USB",
        FlashError.StorageFull => $"the device's storage is full or failing; {OldStay}",
        FlashError.Lost => $"the line to the device broke off; {OldStay}, or the new ones if all had arrived",
        FlashError.Unreliable => $"too much goes wrong on the line; {OldStay}",
        FlashError.NotTaken => $"the device did not take the table: a session runs, a screen waits for an answer, or it was refused; {OldStay}",
        FlashError.NotSeen => "all was sent, but whether the device took it could not be seen",
        FlashError.Interrupted => $"interrupted; {OldStay}",
        FlashError.None => throw new ArgumentOutOfRangeException(nameof(result)),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };
}
