namespace System.IO
{
    /// <summary>The last part of a path.</summary>
    internal static partial class Path
    {
        /// <summary>With another extension, or, with null, with none.</summary>
        public static string ChangeExtension(string path, string extension)
        {
            if (string.IsNullOrEmpty(path))
            {
                return path;
            }

            int dot = Dot(path);
            string bare = dot < 0 ? path : path.Substring(0, dot);
            return extension == null ? bare : extension.StartsWith('.') ? bare + extension : bare + '.' + extension;
        }

        /// <summary>With its dot; empty when there is none or nothing after it.</summary>
        public static string GetExtension(string path)
        {
            if (path == null)
            {
                return null;
            }

            return HasExtension(path) ? path.Substring(Dot(path)) : string.Empty;
        }

        public static string GetFileName(string path) => path?.Substring(NameStart(path));

        public static string GetFileNameWithoutExtension(string path)
        {
            string name = GetFileName(path);
            int dot = name == null ? -1 : name.LastIndexOf('.');
            return dot < 0 ? name : name.Substring(0, dot);
        }

        public static char[] GetInvalidFileNameChars() => WithControls("\"<>|:*?\\/");

        public static char[] GetInvalidPathChars() => WithControls("|");

        public static bool HasExtension(string path)
        {
            int dot = path == null ? -1 : Dot(path);
            return dot >= 0 && dot < path.Length - 1;
        }

        private static int NameStart(string path)
        {
            int start = path.Length;
            int root = (GetPathRoot(path) ?? string.Empty).Length;
            while (start > root && !IsSeparator(path[start - 1]))
            {
                start--;
            }

            return start;
        }

        /// <summary>The last dot of the name, or -1.</summary>
        private static int Dot(string path)
        {
            int dot = path.LastIndexOf('.');
            return dot < NameStart(path) ? -1 : dot;
        }

        private static char[] WithControls(string others)
        {
            char[] all = new char[others.Length + 32];
            others.CopyTo(0, all, 0, others.Length);
            for (int i = 0; i < 32; i++)
            {
                all[others.Length + i] = (char)i;
            }

            return all;
        }
    }
}
