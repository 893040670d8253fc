using AcuTimer.Board;

namespace nanoFramework.Runtime.Native;

public class Power
{
    /// <summary>Does not return.</summary>
    public static void RebootDevice(RebootOption rebootOption = RebootOption.NormalReboot) => SimulatedBoard.Current.Reboot();
}
