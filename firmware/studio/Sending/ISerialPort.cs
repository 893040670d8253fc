using System.Threading.Tasks;
using AcuTimer.Upload.Client;

namespace AcuTimer.Studio.Sending;

/// <summary>A port that a person chooses.</summary>
internal interface ISerialPort : IDeviceLine
{
    /// <summary>Asks the person. Called while a click is handled, or the browser refuses to ask.</summary>
    /// <returns>Empty when one was chosen, "none" when not, else the browser's words.</returns>
    Task<string> Choose();

    /// <summary>Opens the one that was chosen.</summary>
    /// <param name="baud">Its speed.</param>
    /// <returns>Empty when it is open, "busy" when another program has it, else the browser's words.</returns>
    Task<string> Open(int baud);

    /// <summary>Closes it, whatever its state.</summary>
    Task Close();
}
