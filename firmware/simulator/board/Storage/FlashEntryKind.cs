namespace AcuTimer.Board;

public enum FlashEntryKind
{
    None,
    File,
    Directory,
}
