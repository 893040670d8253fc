using System;
using System.IO;

namespace AcuTimer.Simulator.App;

/// <summary>
/// A file that is written while the board runs. What goes wrong, such as a full disk, is no fault of the firmware: it is kept
/// and told once, and what comes after is dropped.
/// </summary>
internal sealed class CheckedStream : Stream
{
    private readonly FileStream _file;
    private readonly Action<IOException> _failed;
    private bool _broken;

    public CheckedStream(FileStream file, Action<IOException> failed)
    {
        _file = file;
        _failed = failed;
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Try(() => _file.Write(buffer, offset, count));

    public override void Flush() => Try(_file.Flush);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Try(Action write)
    {
        try
        {
            if (!_broken)
            {
                write();
            }
        }
        catch (IOException error)
        {
            _broken = true;
            _failed(error);
        }
    }
}
