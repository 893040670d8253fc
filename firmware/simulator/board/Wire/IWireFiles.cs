namespace AcuTimer.Board.Wire;

/// <summary>What storage requests do to the drive. Each call is what the runtime does between opening and closing a file.</summary>
public interface IWireFiles
{
    /// <summary>Bytes of a file; -1 when there is none, -2 when there is no such drive.</summary>
    int Length(string path);

    /// <summary>False when there is no such file.</summary>
    bool Delete(string path);

    /// <summary>Adds to a file, or begins it; false when not all of it could be written.</summary>
    bool Append(string path, byte[] data);
}
