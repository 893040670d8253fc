namespace AcuTimer.Compiler.Table;

/// <summary>One section as it goes into the file.</summary>
internal sealed record Section(int Id, int RecordSize, int Count, byte[] Bytes);
