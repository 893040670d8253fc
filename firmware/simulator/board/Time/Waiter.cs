namespace AcuTimer.Board;

/// <summary>One thread's wait for one or for all of some signals.</summary>
internal sealed class Waiter
{
    public Waiter(FirmwareThread thread, BoardSignal[] signals, bool all)
    {
        Thread = thread;
        Signals = signals;
        All = all;
    }

    public FirmwareThread Thread { get; }

    public BoardSignal[] Signals { get; }

    public bool All { get; }

    /// <summary>The end of the wait, if it has one.</summary>
    public BoardEvent? Timeout { get; set; }

    /// <summary>The signal that ended the wait (0 for all of them); -1 = the time was up.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>Takes the signals if they are there.</summary>
    public bool TryTake()
    {
        if (All)
        {
            foreach (var signal in Signals)
            {
                if (!signal.IsSet)
                {
                    return false;
                }
            }

            foreach (var signal in Signals)
            {
                signal.Take();
            }

            Index = 0;
            return true;
        }

        for (var i = 0; i < Signals.Length; i++)
        {
            if (Signals[i].IsSet)
            {
                Signals[i].Take();
                Index = i;
                return true;
            }
        }

        return false;
    }
}
