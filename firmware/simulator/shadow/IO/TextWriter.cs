using System.Globalization;
using System.Text;

namespace System.IO
{
    /// <summary>A writer of characters; all else comes down to one character.</summary>
    internal abstract partial class TextWriter : MarshalByRefObject, IDisposable
    {
        protected char[] CoreNewLine = new[] { '\r', '\n' };

        protected TextWriter()
        {
        }

        public abstract Encoding Encoding { get; }

        public virtual string NewLine
        {
            get => new string(CoreNewLine);
            set => CoreNewLine = (value ?? "\r\n").ToCharArray();
        }

        public virtual void Close() => Dispose();

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        public virtual void Flush()
        {
        }

        public virtual void Write(char[] buffer, int index, int count)
        {
            for (int i = 0; i < count; i++)
            {
                Write(buffer[index + i]);
            }
        }

        public virtual void Write(bool value)
        {
            Write(value ? "True" : "False");
        }

        public virtual void Write(char value)
        {
        }

        public virtual void Write(char[] value)
        {
            if (value != null)
            {
                Write(value, 0, value.Length);
            }
        }

        public virtual void Write(double value)
        {
            Write(value.ToString(CultureInfo.InvariantCulture));
        }

        public virtual void Write(int value)
        {
            Write(value.ToString(CultureInfo.InvariantCulture));
        }

        public virtual void Write(long value)
        {
            Write(value.ToString(CultureInfo.InvariantCulture));
        }

        public virtual void Write(object value)
        {
            if (value != null)
            {
                Write(value.ToString());
            }
        }

        public virtual void Write(float value)
        {
            Write(value.ToString(CultureInfo.InvariantCulture));
        }

        public virtual void Write(string value)
        {
            if (value != null)
            {
                Write(value.ToCharArray());
            }
        }

        public virtual void Write(uint value)
        {
            Write(value.ToString(CultureInfo.InvariantCulture));
        }

        public virtual void Write(ulong value)
        {
            Write(value.ToString(CultureInfo.InvariantCulture));
        }

        protected virtual void Dispose(bool disposing)
        {
        }
    }
}
