using System;
using AcuTimer.Board;

namespace nanoFramework.Runtime.Native;

public class Power
{
    public static event RebootEventHandler OnRebootEvent
    {
        add => Registered.Handlers += value;
        remove => Registered.Handlers -= value;
    }

    private static RebootHandlers Registered => SimulatedBoard.Current.Service<RebootHandlers>();

    public static void RebootDevice(RebootOption rebootOption = RebootOption.NormalReboot) =>
        RebootDevice(-1, rebootOption);

    /// <summary>Asks the handlers, whatever they throw, and restarts. Does not return.</summary>
    public static void RebootDevice(int exeConstraintTimeout, RebootOption rebootOption = RebootOption.NormalReboot)
    {
        try
        {
            Registered.Handlers?.Invoke();
        }
#pragma warning disable CA1031 // A handler cannot stop the reboot.
        catch (Exception e) when (e is not PowerOffException)
#pragma warning restore CA1031
        {
            // As on the device.
        }

        SimulatedBoard.Current.Reboot();
    }
}
