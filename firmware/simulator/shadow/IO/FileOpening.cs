using AcuTimer.Board;

namespace System.IO
{
    /// <summary>The modes of opening a file.</summary>
    internal static class FileOpening
    {
        public static void Check(FileMode mode, FileAccess access, FileShare share)
        {
            if (mode < FileMode.CreateNew || mode > FileMode.Append
                || access < FileAccess.Read || access > FileAccess.ReadWrite
                || share < FileShare.None || share > FileShare.ReadWrite)
            {
                throw new ArgumentOutOfRangeException();
            }

            bool writes = (access & FileAccess.Write) != 0;
            bool needsWrite = mode != FileMode.Open && mode != FileMode.OpenOrCreate;
            if ((needsWrite && !writes) || (mode == FileMode.Append && access != FileAccess.Write))
            {
                throw new ArgumentException();
            }
        }

        public static FlashFile Open(string path, FileMode mode)
        {
            FlashEntryKind kind = SimulatedBoard.Current.Flash.Kind(path);
            if (kind == FlashEntryKind.Directory)
            {
                throw new IOException(IOException.IOExceptionErrorCode.UnauthorizedAccess);
            }

            if (kind == FlashEntryKind.File && mode == FileMode.CreateNew)
            {
                throw new IOException(IOException.IOExceptionErrorCode.PathAlreadyExists);
            }

            if (kind == FlashEntryKind.None && (mode == FileMode.Open || mode == FileMode.Truncate))
            {
                throw new IOException(IOException.IOExceptionErrorCode.FileNotFound);
            }

            FlashFile file = SimulatedBoard.Current.Flash.Open(path)
                ?? throw new IOException(IOException.IOExceptionErrorCode.DirectoryNotFound);
            if (kind == FlashEntryKind.File && (mode == FileMode.Create || mode == FileMode.Truncate))
            {
                file.SetLength(0);
            }

            return file;
        }
    }
}
