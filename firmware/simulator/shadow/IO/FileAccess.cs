namespace System.IO
{
    [Flags]
    internal enum FileAccess
    {
        Read = 1,
        Write = 2,
        ReadWrite = 3,
    }
}
