using System.Text;

namespace System.IO
{
    /// <summary>Text in UTF-8, kept back until 4095 bytes are full, Flush or Close. What fails at closing goes unsaid, as on the device.</summary>
    internal class StreamWriter : TextWriter
    {
        private readonly bool leaveOpen;
        private readonly byte[] buffer = new byte[0xFFF];
        private int count;
        private bool isClosed;

        public StreamWriter(Stream stream, bool leaveOpen = false)
        {
            if (stream == null)
            {
                throw new ArgumentNullException();
            }

            if (!stream.CanWrite)
            {
                throw new ArgumentException();
            }

            BaseStream = stream;
            this.leaveOpen = leaveOpen;
        }

        public virtual Stream BaseStream { get; private set; }

        public override Encoding Encoding => Encoding.UTF8;

        public override string NewLine
        {
            get => base.NewLine;
            set => base.NewLine = value;
        }

        public override void Close() => Dispose();

        public override void Flush()
        {
            ThrowIfClosed();
            if (count > 0)
            {
                BaseStream.Write(buffer, 0, count);
                count = 0;
            }
        }

        public override void Write(char value) => Write(value.ToString());

        public override void Write(string value) => Put(Encoding.UTF8.GetBytes(value));

        public override void WriteLine() => Write(NewLine);

        public override void WriteLine(string value)
        {
            Write(value);
            WriteLine();
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !isClosed)
            {
                Quietly(Flush);
                if (!leaveOpen)
                {
                    Quietly(BaseStream.Close);
                }
            }

            BaseStream = null;
            isClosed = true;
        }

        private static void Quietly(Action action)
        {
            try
            {
                action();
            }
            catch (Exception e) when (e is not AcuTimer.Board.PowerOffException)
            {
                // See above.
            }
        }

        private void Put(byte[] bytes)
        {
            ThrowIfClosed();
            if (count + bytes.Length >= buffer.Length)
            {
                Flush();
                BaseStream.Write(bytes, 0, bytes.Length);
                return;
            }

            Array.Copy(bytes, 0, buffer, count, bytes.Length);
            count += bytes.Length;
        }

        private void ThrowIfClosed()
        {
            ObjectDisposedException.ThrowIf(isClosed, this);
        }
    }
}
