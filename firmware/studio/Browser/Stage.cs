using System.Runtime.InteropServices.JavaScript;
using System.Threading.Tasks;

namespace AcuTimer.Studio.Browser;

/// <summary>What the page does: see wwwroot/js/stage.js.</summary>
internal static partial class Stage
{
    /// <summary>Gives the script its way back, and asks whether another tab has the device.</summary>
    [JSImport("connect", "stage")]
    public static partial Task Connect();

    [JSImport("start", "stage")]
    public static partial void Start();

    [JSImport("motor", "stage")]
    public static partial void Motor(double time, int duty);

    [JSImport("frame", "stage")]
    public static partial void Frame(byte[] rows, bool turned, int contrast);

    [JSImport("button", "stage")]
    public static partial void Button(double time, int button, bool down);

    [JSImport("phase", "stage")]
    public static partial void Phase(double time, string name, string label);

    [JSImport("power", "stage")]
    public static partial void Power(double time, int power);

    [JSImport("print", "stage")]
    public static partial void Print();

    [JSImport("caret", "stage")]
    public static partial void Caret(string field, int line, int column);

    [JSImport("running", "stage")]
    public static partial void Running(bool running);

    [JSImport("speed", "stage")]
    public static partial void Speed(double speed);

    [JSImport("step", "stage")]
    public static partial void Step();

    [JSImport("forget", "stage")]
    public static partial void Forget();

    [JSImport("wake", "stage")]
    public static partial void Wake();

    [JSImport("option", "stage")]
    public static partial void Option(string name, bool on);

    [JSImport("savePicture", "stage")]
    public static partial void SavePicture();

    [JSImport("saveFilm", "stage")]
    public static partial void SaveFilm();

    [JSImport("saveText", "stage")]
    public static partial void SaveText(string name, string text);

    [JSImport("saveBytes", "stage")]
    public static partial void SaveBytes(string name, byte[] bytes);
}
