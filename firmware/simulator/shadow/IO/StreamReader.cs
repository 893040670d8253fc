using System.Text;

namespace System.IO
{
    /// <summary>
    /// Text in UTF-8. Two ways of the device's are kept: EndOfStream only looks at the buffer, so it is true before the first
    /// read; and ReadToEnd of a stream that can seek gives one character a byte, zeros at the end if there were longer ones.
    /// </summary>
    internal class StreamReader : TextReader
    {
        private readonly bool leaveOpen;
        private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
        private readonly byte[] buffer = new byte[512];
        private readonly char[] characters = new char[512];
        private int next;
        private int count;
        private bool isClosed;

        public StreamReader(Stream stream, bool leaveOpen = false)
        {
            if (stream == null)
            {
                throw new ArgumentNullException();
            }

            if (!stream.CanRead)
            {
                throw new ArgumentException();
            }

            BaseStream = stream;
            this.leaveOpen = leaveOpen;
        }

        public virtual Stream BaseStream { get; private set; }

        public virtual Encoding CurrentEncoding => Encoding.UTF8;

        public bool EndOfStream => next == count;

        public override void Close() => Dispose();

        public override int Peek() => Fill() ? characters[next] : -1;

        public override int Read() => Fill() ? characters[next++] : -1;

        public override int Read(char[] buffer, int index, int count)
        {
            int done = 0;
            while (done < count && Fill())
            {
                buffer[index + done++] = characters[next++];
            }

            return done;
        }

        public override string ReadLine()
        {
            StringBuilder line = new StringBuilder();
            int character = Read();
            if (character < 0)
            {
                return null;
            }

            while (character >= 0 && character != '\n' && character != '\r')
            {
                line.Append((char)character);
                character = Read();
            }

            if (character == '\r' && Peek() == '\n')
            {
                Read();
            }

            return line.ToString();
        }

        public override string ReadToEnd()
        {
            if (BaseStream.CanSeek)
            {
                char[] all = new char[(int)BaseStream.Length];
                Read(all, 0, all.Length);
                return new string(all);
            }

            StringBuilder text = new StringBuilder();
            while (Fill())
            {
                text.Append(characters[next++]);
            }

            return text.ToString();
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !isClosed && !leaveOpen)
            {
                BaseStream.Close();
            }

            BaseStream = null;
            isClosed = true;
        }

        /// <summary>Has a character at hand, or tells that there is none.</summary>
        private bool Fill()
        {
            ObjectDisposedException.ThrowIf(isClosed, this);

            while (next == count)
            {
                int read = BaseStream.Read(buffer, 0, buffer.Length);
                if (read == 0)
                {
                    return false;
                }

                next = 0;
                count = decoder.GetChars(buffer, 0, read, characters, 0);
            }

            return true;
        }
    }
}
