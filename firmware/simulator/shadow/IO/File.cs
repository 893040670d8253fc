using AcuTimer.Board;

namespace System.IO
{
    internal static partial class File
    {
        private static IFlash Drive => SimulatedBoard.Current.Flash;

        public static void Copy(string sourceFileName, string destFileName) => Copy(sourceFileName, destFileName, false);

        public static void Copy(string sourceFileName, string destFileName, bool overwrite)
        {
            using (FileStream from = new FileStream(sourceFileName, FileMode.Open, FileAccess.Read))
            using (FileStream to = new FileStream(
                destFileName, overwrite ? FileMode.Create : FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                from.CopyTo(to);
            }
        }

        public static FileStream Create(string path) =>
            new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        public static FileStream Create(string path, int bufferSize) => Create(path);

        /// <summary>Nothing happens when there is no such file.</summary>
        public static void Delete(string path)
        {
            string full = Path.GetFullPath(path);
            object use = OpenFiles.Current.Add(full, FileAccess.ReadWrite, FileShare.None);
            try
            {
                Require(Drive.Kind(Path.GetDirectoryName(full)) == FlashEntryKind.Directory, IOException.IOExceptionErrorCode.DirectoryNotFound);
                Require(Drive.Kind(full) != FlashEntryKind.Directory, IOException.IOExceptionErrorCode.UnauthorizedAccess);
                Drive.Delete(full);
            }
            finally
            {
                OpenFiles.Current.Remove(use);
            }
        }

        public static bool Exists(string path)
        {
            try
            {
                return Drive.Kind(Path.GetFullPath(path)) == FlashEntryKind.File;
            }
            catch (Exception e) when (e is not PowerOffException)
            {
                return false;
            }
        }

        public static FileAttributes GetAttributes(string path)
        {
            FlashEntryKind kind = Drive.Kind(Path.GetFullPath(path));
            Require(kind != FlashEntryKind.None, IOException.IOExceptionErrorCode.FileNotFound);
            return kind == FlashEntryKind.Directory ? FileAttributes.Directory : FileAttributes.Normal;
        }

        /// <summary>Does not replace: throws when the destination exists.</summary>
        public static void Move(string sourceFileName, string destFileName)
        {
            string from = Path.GetFullPath(sourceFileName);
            string to = Path.GetFullPath(destFileName);
            object use = OpenFiles.Current.Add(from, FileAccess.ReadWrite, FileShare.None);
            try
            {
                Require(Exists(from), IOException.IOExceptionErrorCode.FileNotFound);
                Require(!Exists(to), IOException.IOExceptionErrorCode.PathAlreadyExists);
                Require(Drive.Move(from, to), IOException.IOExceptionErrorCode.Others);
            }
            finally
            {
                OpenFiles.Current.Remove(use);
            }
        }

        public static FileStream Open(string path, FileMode mode) =>
            Open(path, mode, mode == FileMode.Append ? FileAccess.Write : FileAccess.ReadWrite);

        public static FileStream Open(string path, FileMode mode, FileAccess access) =>
            Open(path, mode, access, FileShare.None);

        public static FileStream Open(string path, FileMode mode, FileAccess access, FileShare share) =>
            new FileStream(path, mode, access, share);

        public static FileStream OpenRead(string path) => new FileStream(path, FileMode.Open, FileAccess.Read);

        public static FileStream OpenWrite(string path) => new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write);

        public static byte[] ReadAllBytes(string path)
        {
            using (FileStream stream = OpenRead(path))
            {
                byte[] bytes = new byte[(int)stream.Length];
                int done = 0;
                while (done < bytes.Length)
                {
                    done += stream.Read(bytes, done, bytes.Length - done);
                }

                return bytes;
            }
        }

        /// <summary>The drive keeps no attributes.</summary>
        public static void SetAttributes(string path, FileAttributes fileAttributes) =>
            Require(Exists(path), IOException.IOExceptionErrorCode.FileNotFound);

        public static void WriteAllBytes(string path, byte[] bytes)
        {
            if (bytes == null)
            {
                throw new ArgumentNullException();
            }

            using (FileStream stream = new FileStream(path, FileMode.Create, FileAccess.Write))
            {
                stream.Write(bytes, 0, bytes.Length);
            }
        }

        private static void Require(bool ok, IOException.IOExceptionErrorCode code)
        {
            if (!ok)
            {
                throw new IOException(code);
            }
        }
    }
}
