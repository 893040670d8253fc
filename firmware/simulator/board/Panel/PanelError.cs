namespace AcuTimer.Board;

/// <summary>Something sent to the panel that the datasheet does not allow.</summary>
public sealed record PanelError(long Time, string Text);
