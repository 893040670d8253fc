namespace AcuTimer.Board;

/// <summary>A change of the medium. Numbered from 1 since the flash was made, so that a power cut can be aimed at one.</summary>
public sealed record FlashOperation(long Number, FlashOperationKind Kind, string Path, int Bytes);
