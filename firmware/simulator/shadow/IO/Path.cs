namespace System.IO
{
    /// <summary>Paths of the device: drives such as <c>I:</c>, parts divided by a backslash.</summary>
    internal static class Path
    {
        public static readonly char AltDirectorySeparatorChar = '/';
        public static readonly char DirectorySeparatorChar = '\\';
        public static readonly char PathSeparator = ';';
        public static readonly char VolumeSeparatorChar = ':';

        /// <summary>The only drive that is mounted.</summary>
        private const string Drive = "I:\\";

        public static string Combine(string path1, string path2)
        {
            if (path1.Length == 0 || IsPathRooted(path2))
            {
                return path2;
            }

            return path2.Length == 0 || path1[path1.Length - 1] == '\\' ? path1 + path2 : path1 + '\\' + path2;
        }

        /// <summary>The directory of a path; null of a root.</summary>
        public static string GetDirectoryName(string path)
        {
            string root = GetPathRoot(path);
            if (path.Length <= root.Length)
            {
                return null;
            }

            int slash = path.LastIndexOf('\\');
            return slash < root.Length ? root : path.Substring(0, slash);
        }

        public static string GetFileName(string path) => path.Substring(path.LastIndexOf('\\') + 1);

        public static string GetFullPath(string path)
        {
            if (path == null)
            {
                throw new ArgumentNullException();
            }

            string full = path.Replace('/', '\\');
            if (path.Length == 0 || !full.StartsWith(Drive, StringComparison.Ordinal))
            {
                // An unknown drive is a plain Exception on the device.
                throw new Exception();
            }

            return full.Length > Drive.Length ? full.TrimEnd('\\') : full;
        }

        public static string GetPathRoot(string path) =>
            path.Length >= 3 && path[1] == ':' && path[2] == '\\' ? path.Substring(0, 3) : string.Empty;

        public static bool IsPathRooted(string path) => GetPathRoot(path).Length > 0 || path.StartsWith('\\');
    }
}
