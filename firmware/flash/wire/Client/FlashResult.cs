namespace AcuTimer.Upload.Client;

/// <summary>How a step ended.</summary>
/// <param name="Error">None when it went well.</param>
/// <param name="Detail">The system's or the device's words, such as which device it is instead; often empty.</param>
public sealed record FlashResult(FlashError Error, string Detail = "")
{
    /// <summary>It went well.</summary>
    public static readonly FlashResult Good = new(FlashError.None);

    /// <summary>It went well.</summary>
    public bool IsGood => Error == FlashError.None;
}
