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

    /// <summary>The text field is there.</summary>
    [JSImport("attach", "editor")]
    public static partial void Editor();

    [JSImport("caret", "editor")]
    public static partial void Caret(int line, int column);

    [JSImport("caretLine", "editor")]
    public static partial int CaretLine();

    /// <summary>Until the browser has shown what was drawn.</summary>
    [JSImport("painted", "stage")]
    public static partial Task Painted();

    /// <summary>What the device's screen says, for a screen reader.</summary>
    [JSImport("caption", "stage")]
    public static partial void Caption(string words);

    /// <summary>What is shown beside the device.</summary>
    [JSImport("tab", "stage")]
    public static partial void Tab(string name);

    [JSImport("focus", "stage")]
    public static partial void Focus(string id);

    /// <summary>The page's address without a fragment.</summary>
    [JSImport("address", "files")]
    public static partial string Address();

    /// <summary>The address's fragment, once: afterwards it is gone.</summary>
    [JSImport("takeFragment", "files")]
    public static partial string TakeFragment();

    /// <summary>Copies a text; false where the browser does not let.</summary>
    [JSImport("copy", "files")]
    public static partial Task<bool> Copy(string text);

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
