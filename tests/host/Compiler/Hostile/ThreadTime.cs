using System;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace AcuTimer.Tests.Compiler.Hostile;

/// <summary>How long a thread has worked, however busy the machine is with other things; elsewhere than on Linux, the time of day.</summary>
internal static class ThreadTime
{
    private const int ThreadClock = 3;

    public static TimeSpan Now()
    {
        if (!OperatingSystem.IsLinux() || ClockGetTime(ThreadClock, out Timespec time) != 0)
        {
            return Stopwatch.GetElapsedTime(0);
        }

        return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000);
    }

    [DllImport("libc", EntryPoint = "clock_gettime"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ClockGetTime(int clock, out Timespec time);

    private struct Timespec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
