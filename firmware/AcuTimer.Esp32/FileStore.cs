using System;
using System.IO;
using AcuTimer.Core.Ports;

namespace AcuTimer.Esp32
{
    /// <summary>The internal flash drive. What is written reaches the medium when the file is closed.</summary>
    public sealed class FileStore : IStore
    {
        private const string Root = "I:\\";
        private const int PieceBytes = 64;
        private const int Word = sizeof(uint);

        private readonly byte[] piece = new byte[PieceBytes];
        private string lastName = "";
        private string lastPath = "";
        private string otherName = "";
        private string otherPath = "";
        private bool answers;

        /// <inheritdoc/>
        public int Length(string name)
        {
            try
            {
                string path = PathOf(name);
                if (!File.Exists(path))
                {
                    return Absent(path);
                }

                using (FileStream stream = new FileStream(path, FileMode.Open, FileAccess.Read))
                {
                    return (int)stream.Length;
                }
            }
            catch (Exception)
            {
                return StoreResult.Failed;
            }
        }

        /// <inheritdoc/>
        public int Read(string name, int offset, byte[] buffer, int length)
        {
            try
            {
                string path = PathOf(name);
                if (!File.Exists(path))
                {
                    return Absent(path);
                }

                using (FileStream stream = new FileStream(path, FileMode.Open, FileAccess.Read))
                {
                    stream.Position = offset;
                    return ReadAll(stream, buffer, length);
                }
            }
            catch (Exception)
            {
                return StoreResult.Failed;
            }
        }

        /// <inheritdoc/>
        public bool Write(string name, byte[] data, int length)
        {
            return Put(name, FileMode.Create, data, length);
        }

        /// <inheritdoc/>
        public bool Append(string name, byte[] data, int length)
        {
            return Put(name, FileMode.Append, data, length);
        }

        private bool Put(string name, FileMode mode, byte[] data, int length)
        {
            try
            {
                using (FileStream stream = new FileStream(PathOf(name), mode, FileAccess.Write))
                {
                    stream.Write(data, 0, length);
                }

                return true;
            }
            catch (Exception)
            {
                return false;
            }
        }

        /// <summary>Opens the file once: a stream that is closed stays in memory until the loop next waits.</summary>
        public bool Matches(string name, byte[] data, int length)
        {
            try
            {
                using (FileStream stream = new FileStream(PathOf(name), FileMode.Open, FileAccess.Read))
                {
                    return stream.Length == length && Same(stream, data, length);
                }
            }
            catch (Exception)
            {
                return false;
            }
        }

        /// <inheritdoc/>
        public bool Delete(string name)
        {
            try
            {
                File.Delete(PathOf(name));
                return true;
            }
            catch (Exception)
            {
                return false;
            }
        }

        /// <summary>A drive that is not there has no files either. Asked until it answers once, as the answer is an exception.</summary>
        private int Absent(string path)
        {
            if (!answers)
            {
                answers = Answers(path);
            }

            return answers ? StoreResult.Missing : StoreResult.Failed;
        }

        private static bool Answers(string path)
        {
            try
            {
                new FileStream(path, FileMode.Open, FileAccess.Read).Dispose();
                return true;
            }
            catch (IOException e)
            {
                return e.ErrorCode == IOException.IOExceptionErrorCode.FileNotFound;
            }
        }

        private bool Same(FileStream stream, byte[] data, int length)
        {
            int at = 0;
            bool same = true;
            while (at < length && same)
            {
                int wanted = length - at < PieceBytes ? length - at : PieceBytes;
                same = ReadAll(stream, piece, wanted) == wanted && Equal(data, at, piece, wanted);
                at += wanted;
            }

            return same;
        }

        private static bool Equal(byte[] data, int at, byte[] piece, int length)
        {
            int i = 0;
            while (i <= length - Word && BitConverter.ToUInt32(data, at + i) == BitConverter.ToUInt32(piece, i))
            {
                i += Word;
            }

            while (i < length && data[at + i] == piece[i])
            {
                i++;
            }

            return i == length;
        }

        private static int ReadAll(FileStream stream, byte[] buffer, int length)
        {
            int done = 0;
            int read = 1;
            while (done < length && read > 0)
            {
                read = stream.Read(buffer, done, length - done);
                done += read > 0 ? read : 0;
            }

            return done;
        }

        /// <summary>The inbox is asked for again and again, and a session's place is kept in two files in turn: a path is put together once.</summary>
        private string PathOf(string name)
        {
            if (!ReferenceEquals(name, lastName))
            {
                string path = ReferenceEquals(name, otherName) ? otherPath : Root + name;
                otherName = lastName;
                otherPath = lastPath;
                lastName = name;
                lastPath = path;
            }

            return lastPath;
        }
    }
}
