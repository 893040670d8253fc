using System.Collections.Generic;
using AcuTimer.Board;

namespace System.IO
{
    /// <summary>Who has which file open, and what he lets others do with it meanwhile.</summary>
    internal sealed class OpenFiles
    {
        private readonly List<Entry> entries = new List<Entry>();

        public static OpenFiles Current => SimulatedBoard.Current.Service<OpenFiles>();

        /// <summary>Takes part in the use of a file, or throws because somebody else does not allow it.</summary>
        public object Add(string path, FileAccess access, FileShare share)
        {
            foreach (Entry other in entries)
            {
                if (other.Path == path && !(Allows(other.Share, access) && Allows(share, other.Access)))
                {
                    throw new IOException(IOException.IOExceptionErrorCode.UnauthorizedAccess);
                }
            }

            Entry entry = new Entry { Path = path, Access = access, Share = share };
            entries.Add(entry);
            return entry;
        }

        /// <summary>Somebody has a file below a directory open.</summary>
        public bool AnyIn(string directory) =>
            entries.Exists(e => e.Path.StartsWith(directory.TrimEnd('\\') + '\\', StringComparison.Ordinal));

        public void Remove(object entry) => entries.Remove((Entry)entry);

        private static bool Allows(FileShare share, FileAccess access) => ((int)access & ~(int)share) == 0;

        private sealed class Entry
        {
            public string Path;
            public FileAccess Access;
            public FileShare Share;
        }
    }
}
