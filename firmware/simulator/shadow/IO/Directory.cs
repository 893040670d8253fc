using System.Collections;
using AcuTimer.Board;

namespace System.IO
{
    internal static class Directory
    {
        private static IFlash Drive => SimulatedBoard.Current.Flash;

        private static WorkingDirectory Working => SimulatedBoard.Current.Service<WorkingDirectory>();

        /// <summary>The directory above must be there.</summary>
        public static DirectoryInfo CreateDirectory(string path)
        {
            string full = Path.GetFullPath(path);
            if (full.Length > Path.GetPathRoot(full).Length)
            {
                Require(Exists(Path.GetDirectoryName(full)), IOException.IOExceptionErrorCode.DirectoryNotFound);
            }

            Require(Drive.MakeDirectory(full), IOException.IOExceptionErrorCode.PathAlreadyExists);
            return new DirectoryInfo(full);
        }

        public static void Delete(string path) => Delete(path, false);

        public static void Delete(string path, bool recursive)
        {
            string full = Path.GetFullPath(path);
            FlashEntryKind kind = Drive.Kind(full);
            Require(kind != FlashEntryKind.None, IOException.IOExceptionErrorCode.DirectoryNotFound);
            Require(kind == FlashEntryKind.Directory && !OpenFiles.Current.AnyIn(full), IOException.IOExceptionErrorCode.UnauthorizedAccess);
            if (recursive)
            {
                foreach (string file in GetFiles(full))
                {
                    File.Delete(file);
                }

                foreach (string directory in GetDirectories(full))
                {
                    Delete(directory, true);
                }
            }

            Require(Drive.RemoveDirectory(full), IOException.IOExceptionErrorCode.DirectoryNotEmpty);
        }

        public static bool Exists(string path) => Drive.Kind(Path.GetFullPath(path)) == FlashEntryKind.Directory;

        public static string GetCurrentDirectory() => Working.Path;

        public static string[] GetDirectories(string path) => Children(path, FlashEntryKind.Directory);

        public static string[] GetFiles(string path) => Children(path, FlashEntryKind.File);

        /// <summary>File by file: the drive cannot move a directory.</summary>
        public static void Move(string sourceDirName, string destDirName)
        {
            string from = Path.GetFullPath(sourceDirName);
            string to = Path.GetFullPath(destDirName);
            Require(Exists(from), IOException.IOExceptionErrorCode.DirectoryNotFound);
            Require(Drive.Kind(to) == FlashEntryKind.None, IOException.IOExceptionErrorCode.PathAlreadyExists);
            CreateDirectory(to);
            foreach (string file in GetFiles(from))
            {
                File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
            }

            foreach (string directory in GetDirectories(from))
            {
                Move(directory, Path.Combine(to, Path.GetFileName(directory)));
            }

            Delete(from, true);
        }

        public static void SetCurrentDirectory(string path)
        {
            string full = Path.GetFullPath(path);
            Require(Exists(full), IOException.IOExceptionErrorCode.DirectoryNotFound);
            Working.Path = full;
        }

        private static string[] Children(string path, FlashEntryKind kind)
        {
            string full = Path.GetFullPath(path);
            Require(Exists(full), IOException.IOExceptionErrorCode.DirectoryNotFound);
            ArrayList found = new ArrayList();
            foreach (string child in Drive.List(full))
            {
                if (Drive.Kind(child) == kind)
                {
                    found.Add(child);
                }
            }

            return (string[])found.ToArray(typeof(string));
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
