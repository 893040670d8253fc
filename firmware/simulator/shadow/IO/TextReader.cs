namespace System.IO
{
    internal abstract class TextReader : MarshalByRefObject, IDisposable
    {
        protected TextReader()
        {
        }

        public virtual void Close() => Dispose();

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        public virtual int Peek() => -1;

        public virtual int Read() => -1;

        public virtual int Read(char[] buffer, int index, int count) => -1;

        public virtual int ReadBlock(char[] buffer, int index, int count)
        {
            int done = 0;
            int read;
            do
            {
                read = Read(buffer, index + done, count - done);
                done += read;
            }
            while (read > 0 && done < count);
            return done;
        }

        public virtual string ReadLine() => null;

        public virtual string ReadToEnd() => null;

        protected virtual void Dispose(bool disposing)
        {
        }
    }
}
