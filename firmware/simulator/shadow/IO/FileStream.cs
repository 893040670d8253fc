using AcuTimer.Board;

namespace System.IO
{
    /// <summary>A file of the simulated drive. What is written reaches the medium when the stream is closed.</summary>
    internal class FileStream : Stream
    {
        private readonly FileFlags flags;
        private FlashFile file;
        private object entry;
        private long position;

        public FileStream(string path, FileMode mode)
            : this(path, mode, mode == FileMode.Append ? FileAccess.Write : FileAccess.ReadWrite)
        {
        }

        public FileStream(string path, FileMode mode, FileAccess access)
            : this(path, mode, access, FileShare.Read)
        {
        }

        public FileStream(string path, FileMode mode, FileAccess access, FileShare share)
            : this(path, mode, access, share, 0)
        {
        }

        public FileStream(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize)
        {
            Name = Path.GetFullPath(path);
            FileOpening.Check(mode, access, share);
            entry = OpenFiles.Current.Add(Name, access, share);
            try
            {
                file = FileOpening.Open(Name, mode);
            }
            catch
            {
                OpenFiles.Current.Remove(entry);
                entry = null;
                throw;
            }

            flags = new FileFlags(access, mode == FileMode.Append ? file.Length : 0);
            position = flags.SeekLimit;
        }

        ~FileStream()
        {
            Dispose(false);
        }

        public override bool CanRead => file != null && flags.CanRead;

        public override bool CanSeek => file != null;

        public override bool CanWrite => file != null && flags.CanWrite;

        public override long Length => Opened().Length;

        public string Name { get; }

        public override long Position
        {
            get
            {
                Opened();
                return position;
            }

            set
            {
                Opened();
                if (value < flags.SeekLimit)
                {
                    throw new IOException();
                }

                position = value;
            }
        }

        public override void Close() => Dispose(true);

        public override void Flush() => Opened();

        public override int Read(byte[] buffer, int offset, int count)
        {
            FlashFile from = Opened();
            Require(flags.CanRead);
            int read = from.Read(position, buffer.AsSpan(offset, count));
            position += read;
            return read;
        }

        /// <summary>Not there on the device either.</summary>
        public override int Read(SpanByte buffer) => throw new NotImplementedException();

        public override int ReadByte()
        {
            byte[] one = new byte[1];
            return Read(one, 0, 1) == 1 ? one[0] : -1;
        }

        public override long Seek(long offset, SeekOrigin origin)
        {
            long from = origin == SeekOrigin.Begin ? 0 : origin == SeekOrigin.Current ? Position : Length;
            Position = from + offset;
            return position;
        }

        public override void SetLength(long value)
        {
            FlashFile of = Opened();
            Require(flags.CanWrite);
            RequireSpace(of.SetLength(value));
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            FlashFile into = Opened();
            Require(flags.CanWrite);
            RequireSpace(into.Write(position, buffer.AsSpan(offset, count)));
            position += count;
        }

        public override void WriteByte(byte value) => Write(new byte[] { value }, 0, 1);

        protected override void Dispose(bool disposing)
        {
            if (disposing && file != null)
            {
                file.Close();
                file = null;
                OpenFiles.Current.Remove(entry);
            }

            base.Dispose(disposing);
        }

        private static void Require(bool allowed)
        {
            if (!allowed)
            {
                throw new NotSupportedException();
            }
        }

        private static void RequireSpace(bool fitted)
        {
            if (!fitted)
            {
                throw new IOException();
            }
        }

        private FlashFile Opened() => file ?? throw new ObjectDisposedException(null);
    }
}
