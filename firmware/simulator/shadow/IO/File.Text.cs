using System.Text;

namespace System.IO
{
    /// <summary>Files as text, in UTF-8.</summary>
    internal static partial class File
    {
        public static void AppendAllText(string path, string contents)
        {
            using (FileStream stream = new FileStream(path, FileMode.Append, FileAccess.Write))
            using (StreamWriter writer = new StreamWriter(stream))
            {
                writer.Write(contents);
            }
        }

        /// <summary>For all its name it starts at the beginning, as on the device.</summary>
        public static StreamWriter AppendText(string path) => new StreamWriter(OpenWrite(path));

        public static StreamReader OpenText(string path) => new StreamReader(OpenRead(path));

        public static string ReadAllText(string path)
        {
            using (StreamReader reader = OpenText(path))
            {
                return reader.ReadToEnd();
            }
        }

        public static void WriteAllText(string path, string contents) =>
            WriteAllBytes(path, string.IsNullOrEmpty(contents) ? Array.Empty<byte>() : Encoding.UTF8.GetBytes(contents));
    }
}
