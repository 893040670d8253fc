using System;
using AcuTimer.Upload.Client;

namespace AcuTimer.Studio.Sending;

/// <summary>What can be done on a page when sending did not go well.</summary>
internal static class SendWords
{
    /// <summary>What the port is called here: a browser does not say its name.</summary>
    public const string Port = "the port";

    /// <summary>A port that does not open.</summary>
    /// <param name="problem">What <see cref="ISerialPort"/> gave.</param>
    public static (string What, string Help) OfPort(string problem) => problem switch
    {
        "none" => ("no port was chosen", "plug the device in with a cable that carries data, and choose its port; on Windows the driver of the board's USB chip may be missing"),
        "busy" => ("the port is in use by another program, or you may not open it",
            "close the serial monitor, the other tab or acutimer; on Linux ports belong to the group dialout: sudo usermod -aG dialout $USER, then log out and in again"),
        _ => ($"the port does not open: {problem}", "unplug the device, plug it in again, and try again"),
    };

    /// <summary>What to do after an end that was not good.</summary>
    public static string Help(FlashError error) => error switch
    {
        FlashError.NoAnswer => "wake the device with OK; if that is another device's port, choose another one",
        FlashError.Garbage => "another device, or another speed: the usual one is 921600, some boards have 115200",
        FlashError.BootLoader => "reset the board; if that does not help, put the firmware on it: hardware-notes say how",
        FlashError.WrongDevice => "choose another port, or put the firmware on it: hardware-notes say how",
        FlashError.NoStorage => "its runtime is too old or was built without it: hardware-notes say how to renew it",
        FlashError.StorageFull => "look at About on the device; a factory reset there clears the storage, settings and history too",
        FlashError.Lost => "plug it in again and send again",
        FlashError.Unreliable => "try another cable, or another USB connector without a hub",
        FlashError.NotTaken => "wake it with OK, leave the session, go to the list, and send again",
        FlashError.NotSeen => "look at its screen, or send again",
        FlashError.Interrupted => "send again at any time",
        FlashError.None => throw new ArgumentOutOfRangeException(nameof(error)),
        _ => throw new ArgumentOutOfRangeException(nameof(error)),
    };
}
