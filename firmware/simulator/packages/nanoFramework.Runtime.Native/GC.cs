using AcuTimer.Board;

namespace nanoFramework.Runtime.Native;

public static class GC
{
    /// <summary>Free bytes on an ESP32 without extra RAM. Only a number, unless the run has a heap of a given size.</summary>
    private const uint FreeBytes = 80_000;

    public static void EnableGCMessages(bool enable)
    {
    }

    /// <summary>Collects; tells how many bytes are free.</summary>
    public static uint Run(bool compactHeap) => (uint)HeapMeter.Free(FreeBytes);
}
