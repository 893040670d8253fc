using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Storage
{
    /// <summary>The self-test of the storage: a small file goes there and comes back.</summary>
    public static class StoreCheck
    {
        private const string Name = "check";
        private const int Size = 64;

        /// <summary>Whether a file can be written, read and removed.</summary>
        public static bool Run(IStore store)
        {
            byte[] written = new byte[Size];
            for (int i = 0; i < Size; i++)
            {
                written[i] = (byte)(i * 37 + 11);
            }

            return store.Write(Name, written, Size) && store.Matches(Name, written, Size) && store.Delete(Name);
        }
    }
}
