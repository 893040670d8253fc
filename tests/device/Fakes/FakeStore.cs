#nullable disable
using System;
using AcuTimer.Core.Ports;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>
    /// Files in memory, and a power supply that fails where the test says: a write takes one step to empty the file, one
    /// for each byte and one to close it, a removal takes one. Without power nothing answers and nothing changes.
    /// </summary>
    public sealed class FakeStore : IStore
    {
        private const int Most = 12;

        private readonly string[] names = { "", "", "", "", "", "", "", "", "", "", "", "" };
        private readonly byte[][] contents = new byte[Most][];
        private bool powered = true;

        /// <summary>Steps taken since this was last set to zero.</summary>
        public int Steps { get; set; }

        /// <summary>The step at which the power fails; below zero for never.</summary>
        public int CutAt { get; set; } = -1;

        /// <summary>What an interrupted write leaves.</summary>
        public Tear Tear { get; set; }

        /// <summary>Nothing can be written.</summary>
        public bool Full { get; set; }

        /// <summary>Longest file that fits.</summary>
        public int Room { get; set; } = int.MaxValue;

        /// <summary>Nothing answers.</summary>
        public bool Absent { get; set; }

        /// <summary>Written bytes do not all arrive, and nobody says so.</summary>
        public bool Forgetful { get; set; }

        /// <summary>Calls of any kind.</summary>
        public int Calls { get; private set; }

        /// <summary>Files written.</summary>
        public int Writes { get; private set; }

        /// <summary>The same files, with power.</summary>
        public FakeStore Copy()
        {
            FakeStore copy = new FakeStore { Tear = Tear };
            for (int i = 0; i < Most; i++)
            {
                copy.names[i] = names[i];
                copy.contents[i] = contents[i];
            }

            return copy;
        }

        /// <summary>The content of a file, or null. It is not to be changed.</summary>
        public byte[] Get(string name)
        {
            int at = Find(name);
            return at < 0 ? null : contents[at];
        }

        /// <summary>Puts a file there from outside.</summary>
        public void Put(string name, byte[] content, int length)
        {
            byte[] copy = new byte[length];
            Array.Copy(content, copy, length);
            Set(name, copy);
        }

        public int Length(string name)
        {
            Calls++;
            if (!powered || Absent)
            {
                return StoreResult.Failed;
            }

            byte[] content = Get(name);
            return content == null ? StoreResult.Missing : content.Length;
        }

        public int Read(string name, int offset, byte[] buffer, int length)
        {
            int size = Length(name);
            if (size < 0)
            {
                return size;
            }

            int left = size - offset < 0 ? 0 : size - offset;
            int count = left < length ? left : length;
            Array.Copy(Get(name), offset, buffer, 0, count);
            return count;
        }

        public bool Write(string name, byte[] data, int length)
        {
            return Put(name, data, 0, length);
        }

        public bool Append(string name, byte[] data, int length)
        {
            byte[] old = Get(name);
            int kept = old == null ? 0 : old.Length;
            byte[] whole = new byte[kept + length];
            if (old != null)
            {
                Array.Copy(old, whole, kept);
            }

            Array.Copy(data, 0, whole, kept, length);
            return Put(name, whole, kept, kept + length);
        }

        /// <summary>Writes a file of which the first bytes are there already.</summary>
        private bool Put(string name, byte[] data, int kept, int length)
        {
            Calls++;
            Writes++;
            if (!powered || Absent)
            {
                return false;
            }

            byte[] old = Get(name);
            int done = 0;
            while (done < length - kept + 2 && Step())
            {
                done++;
            }

            if (done < length - kept + 2)
            {
                Break(name, old, data, length, done == 0 ? -1 : kept + done - 1);
                return false;
            }

            byte[] content = new byte[Full || length > Room ? kept : length];
            Array.Copy(data, content, content.Length);
            if (Forgetful)
            {
                content[(kept + length) / 2] ^= 0x40;
            }

            Set(name, content);
            return content.Length == length;
        }

        public bool Matches(string name, byte[] data, int length)
        {
            byte[] content = Length(name) == length ? Get(name) : null;
            int i = 0;
            while (content != null && i < length && content[i] == data[i])
            {
                i++;
            }

            return content != null && i == length;
        }

        public bool Delete(string name)
        {
            Calls++;
            if (!powered || Absent || !Step())
            {
                return false;
            }

            int at = Find(name);
            if (at >= 0)
            {
                names[at] = "";
                contents[at] = null;
            }

            return true;
        }

        private bool Step()
        {
            powered = powered && Steps != CutAt;
            Steps++;
            return powered;
        }

        private void Break(string name, byte[] old, byte[] data, int length, int done)
        {
            if (done < 0 || Tear == Tear.Kept)
            {
                return;
            }

            if (Tear == Tear.Gone)
            {
                Set(name, new byte[0]);
                return;
            }

            int count = done > length ? length : done;
            byte[] torn = new byte[Tear == Tear.Prefix ? count : length];
            for (int i = 0; i < torn.Length; i++)
            {
                torn[i] = i < count ? data[i] : Tear == Tear.Mixed && old != null && i < old.Length ? old[i] : (byte)0xFF;
            }

            Set(name, torn);
        }

        private void Set(string name, byte[] content)
        {
            int at = Find(name);
            at = at < 0 ? Find("") : at;
            names[at] = name;
            contents[at] = content;
        }

        private int Find(string name)
        {
            int at = 0;
            while (at < Most && names[at] != name)
            {
                at++;
            }

            return at < Most ? at : -1;
        }
    }
}
