namespace AcuTimer.Tests.Electronics.Drawing;

/// <summary>Colours of nets: told apart on screen, and dark enough in print.</summary>
internal static class Ink
{
    public const string Black = "#1a1a1a";
    public const string Grey = "#6b6b6b";
    public const string Frame = "#c9ced6";
    public const string Paper = "#f7f8fa";

    /// <summary>Colour of a net's wire.</summary>
    public static string Of(string net) => net switch
    {
        "VBAT" => "#c62828",
        "3V3" => "#e07b00",
        "USB" => "#7b1fa2",
        "Data" => "#1565c0",
        "Clock" => "#00838f",
        "Motor" => "#ad1457",
        "ButtonBack" => "#2e7d32",
        "ButtonOk" => "#558b2f",
        "ButtonNext" => "#8d6e00",
        "Battery" => "#5d4037",
        "Usb" => "#4527a0",
        _ => Black,
    };

    /// <summary>A net that is drawn as a rail with a symbol of its own.</summary>
    public static bool IsRail(string net) => net is "GND" or "VBAT" or "3V3" or "USB";

    /// <summary>How a net is called in a drawing.</summary>
    public static string Name(string net) => net switch
    {
        "3V3" => "3.3 V",
        "USB" => "USB 5 V",
        _ => net,
    };
}
