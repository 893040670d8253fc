using AcuTimer.Board;

namespace System.IO
{
    internal sealed class FileInfo : FileSystemInfo
    {
        private long length;

        public FileInfo(string fileName)
        {
            SetPath(fileName);
        }

        public DirectoryInfo Directory => DirectoryName == null ? null : new DirectoryInfo(DirectoryName);

        public string DirectoryName => Path.GetDirectoryName(FullName);

        public override bool Exists => File.Exists(FullName);

        public long Length
        {
            get
            {
                RefreshOnce();
                return length;
            }
        }

        public override string Name => Path.GetFileName(FullName);

        public FileStream Create() => File.Create(FullName);

        public override void Delete() => File.Delete(FullName);

        public override string ToString() => FullName;

        protected override void HandleRefreshError() => throw new IOException(IOException.IOExceptionErrorCode.FileNotFound);

        private protected override void Remember() => length = SimulatedBoard.Current.Flash.Get(FullName).Length;
    }
}
