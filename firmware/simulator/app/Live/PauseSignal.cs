using System;
using System.Runtime.InteropServices;

namespace AcuTimer.Simulator.Live;

/// <summary>Ctrl-Z: the shell gets its terminal whole, and the run goes on when it is called back.</summary>
internal static partial class PauseSignal
{
    private const int StopOnLinux = 19;
    private const int StopElsewhere = 17;

    /// <summary>Heeds it until what it returns is disposed of. Windows has no such signal.</summary>
    /// <param name="leave">Called before the process is stopped.</param>
    /// <param name="enter">Called when it goes on.</param>
    public static IDisposable? Heed(Action leave, Action enter) => OperatingSystem.IsWindows() ? null
        : PosixSignalRegistration.Create(PosixSignal.SIGTSTP, context =>
        {
            // The runtime does not stop on this signal by itself.
            context.Cancel = true;
            leave();
            _ = Kill(Environment.ProcessId, OperatingSystem.IsLinux() ? StopOnLinux : StopElsewhere);
            enter();
        });

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
