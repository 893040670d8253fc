namespace System.IO
{
    /// <summary>A file or directory by its name. What it tells of it is as of the first question or the last Refresh.</summary>
    internal abstract class FileSystemInfo : MarshalByRefObject
    {
        private string fullPath;
        private bool isKnown;
        private FileAttributes attributes;

        protected FileSystemInfo()
        {
        }

        public FileAttributes Attributes
        {
            get
            {
                RefreshOnce();
                return attributes;
            }
        }

        public abstract bool Exists { get; }

        public string Extension => Path.GetExtension(FullName);

        public virtual string FullName => fullPath;

        public abstract string Name { get; }

        public abstract void Delete();

        public virtual void Refresh()
        {
            if (!Exists)
            {
                HandleRefreshError();
            }

            attributes = File.GetAttributes(FullName);
            Remember();
            isKnown = true;
        }

        /// <summary>Throws that it is not there.</summary>
        protected abstract void HandleRefreshError();

        private protected void SetPath(string path) => fullPath = Path.GetFullPath(path);

        private protected void RefreshOnce()
        {
            if (!isKnown)
            {
                Refresh();
            }
        }

        /// <summary>Notes what else is asked for.</summary>
        private protected virtual void Remember()
        {
        }
    }
}
