using AcuTimer.Simulator.CommandLine;

namespace AcuTimer.Simulator;

/// <summary>The simulated board as a command.</summary>
public static class Program
{
    /// <summary>0 when the run went well, 1 when something in the input was wrong, 2 when the command line was.</summary>
    public static int Main(string[] args) => SimulatorCommand.Invoke(args);
}
