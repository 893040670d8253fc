namespace AcuTimer.Board;

public enum FlashOperationKind
{
    /// <summary>An empty file appears.</summary>
    Create,

    /// <summary>A closed file's new content reaches the medium.</summary>
    Commit,

    Delete,
    Move,
    MakeDirectory,
    RemoveDirectory,
}
