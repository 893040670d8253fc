namespace AcuTimer.Core.Ports
{
    /// <summary>The internal storage: small files, each replaced whole. No member throws.</summary>
    public interface IStore
    {
        /// <summary>Length of a file in bytes; <see cref="StoreResult.Missing"/> or <see cref="StoreResult.Failed"/>.</summary>
        int Length(string name);

        /// <summary>Reads a part of a file.</summary>
        /// <param name="name">File name without a path.</param>
        /// <param name="offset">Where in the file to begin.</param>
        /// <param name="buffer">Takes the bytes, from index 0.</param>
        /// <param name="length">Bytes wanted.</param>
        /// <returns>Bytes read, fewer at the end of the file; -1 when there is no such file, -2 when the storage failed.</returns>
        int Read(string name, int offset, byte[] buffer, int length);

        /// <summary>Writes a file anew. A power cut may leave any beginning of it, or nothing.</summary>
        /// <param name="name">File name without a path.</param>
        /// <param name="data">The content, from index 0.</param>
        /// <param name="length">Bytes of it.</param>
        /// <returns>True when the file was closed without an error.</returns>
        bool Write(string name, byte[] data, int length);

        /// <summary>
        /// Adds to the end of a file, or begins it. A power cut may leave any beginning of what is added, or nothing of it;
        /// what was there stays.
        /// </summary>
        /// <param name="name">File name without a path.</param>
        /// <param name="data">What is to be added, from index 0.</param>
        /// <param name="length">Bytes of it.</param>
        /// <returns>True when the file was closed without an error.</returns>
        bool Append(string name, byte[] data, int length);

        /// <summary>Reads a file from the medium and compares all of it.</summary>
        /// <param name="name">File name without a path.</param>
        /// <param name="data">What it should hold, from index 0.</param>
        /// <param name="length">Bytes that it should have.</param>
        bool Matches(string name, byte[] data, int length);

        /// <summary>Removes a file; true when it is not there afterwards.</summary>
        bool Delete(string name);
    }
}
