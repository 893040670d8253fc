using AcuTimer.Upload.Client;

namespace AcuTimer.Benchmarks.Flash;

/// <summary>Nobody watches.</summary>
internal sealed class NoProgress : IFlashProgress
{
    public void Sent(int bytes, int of)
    {
    }

    public void Waiting(int milliseconds)
    {
    }

    public void NotYet()
    {
    }
}
