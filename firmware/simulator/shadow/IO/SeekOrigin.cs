namespace System.IO
{
    internal enum SeekOrigin
    {
        Begin = 0,
        Current = 1,
        End = 2,
    }
}
