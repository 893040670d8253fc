namespace AcuTimer.Core.Ports
{
    /// <summary>What the numbers of <see cref="IStore"/> mean when they are below zero.</summary>
    public static class StoreResult
    {
        /// <summary>There is no such file.</summary>
        public const int Missing = -1;

        /// <summary>The storage is not there or failed.</summary>
        public const int Failed = -2;

        /// <summary>There are files, but none of them is whole.</summary>
        public const int Damaged = -3;
    }
}
