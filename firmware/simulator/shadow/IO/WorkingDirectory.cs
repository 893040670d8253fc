namespace System.IO
{
    /// <summary>Where relative paths start: a place without files, until the program chooses one.</summary>
    internal sealed class WorkingDirectory
    {
        public string Path { get; set; } = "\\";
    }
}
