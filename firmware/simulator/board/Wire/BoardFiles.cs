namespace AcuTimer.Board.Wire;

/// <summary>The board's own flash.</summary>
public sealed class BoardFiles : IWireFiles
{
    private readonly Flash _flash;

    public BoardFiles(Flash flash) => _flash = flash;

    public int Length(string path) => _flash.Absent || !path.StartsWith(Flash.Root, System.StringComparison.Ordinal)
        ? -2
        : _flash.Get(path)?.Length ?? -1;

    public bool Delete(string path) => _flash.Delete(path);

    public bool Append(string path, byte[] data)
    {
        var file = _flash.Open(path);
        if (file is null)
        {
            return false;
        }

        var written = file.Write(file.Length, data);
        file.Close();
        return written;
    }
}
