namespace System.IO
{
    internal abstract class Stream : MarshalByRefObject, IDisposable
    {
        ~Stream()
        {
            Dispose(false);
        }

        public abstract bool CanRead { get; }

        public abstract bool CanSeek { get; }

        public virtual bool CanTimeout => false;

        public abstract bool CanWrite { get; }

        public abstract long Length { get; }

        public abstract long Position { get; set; }

        public virtual int ReadTimeout
        {
            get => throw new InvalidOperationException();
            set => throw new InvalidOperationException();
        }

        public virtual int WriteTimeout
        {
            get => throw new InvalidOperationException();
            set => throw new InvalidOperationException();
        }

        public virtual void Close()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        public void CopyTo(Stream destination)
        {
            byte[] buffer = new byte[2048];
            int read;
            while ((read = Read(buffer, 0, buffer.Length)) > 0)
            {
                destination.Write(buffer, 0, read);
            }
        }

        public void Dispose() => Close();

        public abstract void Flush();

        public abstract int Read(byte[] buffer, int offset, int count);

        public abstract int Read(SpanByte buffer);

        public virtual int ReadByte()
        {
            byte[] one = new byte[1];
            return Read(one, 0, 1) == 0 ? -1 : one[0];
        }

        public abstract long Seek(long offset, SeekOrigin origin);

        public abstract void SetLength(long value);

        public abstract void Write(byte[] buffer, int offset, int count);

        public virtual void WriteByte(byte value) => Write(new byte[] { value }, 0, 1);

        protected virtual void Dispose(bool disposing)
        {
        }
    }
}
