using System;

namespace AcuTimer.Board;

/// <summary>
/// An open file. As with littlefs, what is written through it reaches the medium when it is closed; other readers see the
/// old content until then.
/// </summary>
public sealed class FlashFile
{
    private readonly Flash _flash;
    private byte[] _content;
    private bool _dirty;
    private bool _closed;

    internal FlashFile(Flash flash, string path, byte[] content)
    {
        _flash = flash;
        Path = path;
        _content = content;
    }

    public string Path { get; }

    public int Length => _content.Length;

    public int Read(long position, Span<byte> into)
    {
        var count = (int)Math.Clamp(_content.Length - position, 0, into.Length);
        if (count > 0)
        {
            _content.AsSpan((int)position, count).CopyTo(into);
        }

        return count;
    }

    /// <summary>False when the medium is full; then nothing is written.</summary>
    public bool Write(long position, ReadOnlySpan<byte> bytes)
    {
        var end = position + bytes.Length;
        if (end > _content.Length && !SetLength(end))
        {
            return false;
        }

        bytes.CopyTo(_content.AsSpan((int)position));
        _dirty = true;
        return true;
    }

    /// <summary>False when the medium is full.</summary>
    public bool SetLength(long length)
    {
        if (length - _content.Length > _flash.Free)
        {
            return false;
        }

        Array.Resize(ref _content, (int)length);
        _dirty = true;
        return true;
    }

    public void Close()
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        if (_dirty)
        {
            _flash.Commit(Path, _content);
        }
    }
}
