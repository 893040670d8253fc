namespace System.IO
{
    /// <summary>What a stream may do with its file.</summary>
    internal sealed class FileFlags
    {
        public FileFlags(FileAccess access, long seekLimit)
        {
            CanRead = (access & FileAccess.Read) != 0;
            CanWrite = (access & FileAccess.Write) != 0;
            SeekLimit = seekLimit;
        }

        public bool CanRead { get; }

        public bool CanWrite { get; }

        /// <summary>Nobody moves before this: the old end of the file when appending.</summary>
        public long SeekLimit { get; }
    }
}
