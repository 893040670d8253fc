namespace System.IO
{
    internal sealed class DirectoryInfo : FileSystemInfo
    {
        public DirectoryInfo(string path)
        {
            SetPath(path);
        }

        public override bool Exists => Directory.Exists(FullName);

        public override string Name => Path.GetFileName(FullName);

        public DirectoryInfo Parent
        {
            get
            {
                string above = Path.GetDirectoryName(FullName);
                return above == null ? null : new DirectoryInfo(above);
            }
        }

        public DirectoryInfo Root => new DirectoryInfo(Path.GetPathRoot(FullName));

        public void Create() => Directory.CreateDirectory(FullName);

        public DirectoryInfo CreateSubdirectory(string path) => Directory.CreateDirectory(Path.Combine(FullName, path));

        public override void Delete() => Directory.Delete(FullName);

        public void Delete(bool recursive) => Directory.Delete(FullName, recursive);

        public DirectoryInfo[] GetDirectories()
        {
            string[] names = Directory.GetDirectories(FullName);
            DirectoryInfo[] all = new DirectoryInfo[names.Length];
            for (int i = 0; i < names.Length; i++)
            {
                all[i] = new DirectoryInfo(names[i]);
            }

            return all;
        }

        public FileInfo[] GetFiles()
        {
            string[] names = Directory.GetFiles(FullName);
            FileInfo[] all = new FileInfo[names.Length];
            for (int i = 0; i < names.Length; i++)
            {
                all[i] = new FileInfo(names[i]);
            }

            return all;
        }

        public void MoveTo(string destDirName) => Directory.Move(FullName, destDirName);

        public override string ToString() => FullName;

        protected override void HandleRefreshError() =>
            throw new IOException(IOException.IOExceptionErrorCode.DirectoryNotFound);
    }
}
