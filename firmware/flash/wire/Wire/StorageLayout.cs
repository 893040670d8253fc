namespace AcuTimer.Upload.Wire;

/// <summary>
/// How a storage request is laid out. It changed in July 2026 (nf-interpreter 3502, nf-debugger 396), and neither side says
/// which it speaks.
/// </summary>
public enum StorageLayout
{
    /// <summary>Operation, length of the data, offset, name ended by a 0, data.</summary>
    TerminatedName,

    /// <summary>Operation, length of the name, length of the data, offset, name, data: runtimes before.</summary>
    CountedName,
}
