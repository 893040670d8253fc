namespace System.IO
{
    /// <summary>A stream in memory, of 64 KB at most.</summary>
    internal class MemoryStream : Stream
    {
        private const int FirstCapacity = 256;
        private const int Longest = 0xFFFF;
        private readonly bool grows;
        private readonly bool isWritable;
        private byte[] bytes;
        private int length;
        private int position;
        private bool isClosed;

        public MemoryStream()
        {
            bytes = new byte[FirstCapacity];
            grows = true;
            isWritable = true;
        }

        public MemoryStream(byte[] buffer)
            : this(buffer, true)
        {
        }

        public MemoryStream(byte[] buffer, bool isWritable)
        {
            bytes = buffer ?? throw new ArgumentNullException();
            length = buffer.Length;
            this.isWritable = isWritable;
        }

        public override bool CanRead => !isClosed;

        public override bool CanSeek => !isClosed;

        public override bool CanWrite => isWritable;

        public override long Length
        {
            get
            {
                ThrowIfClosed();
                return length;
            }
        }

        public override long Position
        {
            get
            {
                ThrowIfClosed();
                return position;
            }

            set
            {
                ThrowIfClosed();
                position = Checked(value);
            }
        }

        public override void Flush()
        {
        }

        /// <summary>The buffer itself, longer than its content.</summary>
        public virtual byte[] GetBuffer() => bytes;

        public override int Read(byte[] buffer, int offset, int count)
        {
            ThrowIfClosed();
            int read = Left(count);
            Array.Copy(bytes, position, buffer, offset, read);
            position += read;
            return read;
        }

        public override int Read(SpanByte buffer)
        {
            ThrowIfClosed();
            int read = Left(buffer.Length);
            for (int i = 0; i < read; i++)
            {
                buffer[i] = bytes[position + i];
            }

            position += read;
            return read;
        }

        public override int ReadByte()
        {
            ThrowIfClosed();
            return position < length ? bytes[position++] : -1;
        }

        public override long Seek(long offset, SeekOrigin origin)
        {
            ThrowIfClosed();
            long to = offset + (origin == SeekOrigin.Begin ? 0 : origin == SeekOrigin.Current ? position : length);
            if (to < 0)
            {
                throw new IOException();
            }

            return position = Checked(to);
        }

        public override void SetLength(long value)
        {
            ThrowIfReadOnly();
            int end = Checked(value);
            Reserve(end);
            if (end > length)
            {
                Array.Clear(bytes, length, end - length);
            }

            length = end;
            position = position > end ? end : position;
        }

        public virtual byte[] ToArray()
        {
            byte[] copy = new byte[length];
            Array.Copy(bytes, copy, length);
            return copy;
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            ThrowIfReadOnly();
            Reserve(position + count);
            Array.Copy(buffer, offset, bytes, position, count);
            position += count;
            length = position > length ? position : length;
        }

        public override void WriteByte(byte value) => Write(new byte[] { value }, 0, 1);

        public virtual void WriteTo(Stream stream)
        {
            ThrowIfClosed();
            stream.Write(bytes, 0, length);
        }

        protected override void Dispose(bool disposing) => isClosed |= disposing;

        private static int Checked(long place) =>
            place >= 0 && place <= Longest ? (int)place : throw new ArgumentOutOfRangeException();

        private int Left(int count) => count < length - position ? count : length > position ? length - position : 0;

        private void Reserve(int size)
        {
            if (size <= bytes.Length)
            {
                return;
            }

            if (!grows)
            {
                throw new NotSupportedException();
            }

            byte[] larger = new byte[Checked(size) > bytes.Length * 2 ? size : bytes.Length * 2];
            Array.Copy(bytes, larger, length);
            bytes = larger;
        }

        private void ThrowIfReadOnly()
        {
            ThrowIfClosed();
            if (!isWritable)
            {
                throw new NotSupportedException();
            }
        }

        private void ThrowIfClosed()
        {
            ObjectDisposedException.ThrowIf(isClosed, this);
        }
    }
}
