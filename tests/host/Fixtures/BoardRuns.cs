using System;
using System.Runtime.ExceptionServices;
using AcuTimer.Board;

namespace AcuTimer.Tests.Fixtures;

internal static class BoardRuns
{
    /// <summary>Runs a program that may make claims: the first exception that ended one of its threads is thrown again here.</summary>
    public static RunResult RunChecked(this SimulatedBoard board, Action program)
    {
        var result = board.Run(program);
        if (result.Faults.Count > 0)
        {
            ExceptionDispatchInfo.Capture(result.Faults[0].Exception).Throw();
        }

        return result;
    }
}
