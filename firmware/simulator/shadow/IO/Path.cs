namespace System.IO
{
    /// <summary>Paths of the device: drives such as <c>I:</c>, parts divided by a backslash (a slash is taken for one).</summary>
    internal static partial class Path
    {
        public static readonly char AltDirectorySeparatorChar = '/';
        public static readonly char DirectorySeparatorChar = '\\';
        public static readonly char PathSeparator = ';';
        public static readonly char VolumeSeparatorChar = ':';

        /// <summary>The only drive that is mounted.</summary>
        private const string Drive = "I:\\";

        public static string Combine(string path1, string path2)
        {
            if (path1 == null || path2 == null)
            {
                throw new ArgumentNullException();
            }

            if (path1.Length == 0 || IsPathRooted(path2))
            {
                return path2;
            }

            return path2.Length == 0 || IsSeparator(path1[path1.Length - 1]) ? path1 + path2 : path1 + '\\' + path2;
        }

        /// <summary>The directory of a path; null of a root.</summary>
        public static string GetDirectoryName(string path)
        {
            if (string.IsNullOrEmpty(path))
            {
                return null;
            }

            string normal = Normalise(path);
            int root = GetPathRoot(path).Length;
            if (normal.Length <= root)
            {
                return null;
            }

            int slash = normal.LastIndexOf('\\');
            return normal.Substring(0, slash < root ? root : slash);
        }

        public static string GetFullPath(string path)
        {
            if (path == null)
            {
                throw new ArgumentNullException();
            }

            if (path.Length == 0)
            {
                throw new ArgumentException();
            }

            string full = Normalise(IsPathRooted(path) ? path : Combine(Directory.GetCurrentDirectory(), path));
            if (!full.StartsWith(Drive, StringComparison.Ordinal))
            {
                // An unknown drive is a plain Exception on the device (there when the drive is asked).
                throw new Exception();
            }

            return full.Length > Drive.Length ? full.TrimEnd('\\') : full;
        }

        public static string GetPathRoot(string path)
        {
            if (string.IsNullOrEmpty(path))
            {
                return null;
            }

            if (path.Length >= 2 && path[1] == ':')
            {
                return path.Length >= 3 && IsSeparator(path[2]) ? Normalise(path.Substring(0, 3)) : path.Substring(0, 2);
            }

            return IsSeparator(path[0]) ? "\\" : string.Empty;
        }

        public static bool IsPathRooted(string path) => !string.IsNullOrEmpty(GetPathRoot(path));

        private static bool IsSeparator(char character) => character == '\\' || character == '/';

        private static string Normalise(string path) => path.Replace('/', '\\');
    }
}
