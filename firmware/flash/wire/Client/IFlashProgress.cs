namespace AcuTimer.Upload.Client;

/// <summary>Hears how far it is.</summary>
public interface IFlashProgress
{
    /// <summary>The device has confirmed so many bytes of so many; 0 when the file is begun (anew).</summary>
    void Sent(int bytes, int of);

    /// <summary>All is there; now the device is given time to take it.</summary>
    /// <param name="milliseconds">How long at most.</param>
    void Waiting(int milliseconds);

    /// <summary>An idle device would have taken it by now; it is waited for still. Only where the runtime lets that be seen.</summary>
    void NotYet();
}
