namespace System;

/// <summary>The device's span over bytes. A class library type there, so it has no ref-struct rules.</summary>
public readonly struct SpanByte
{
    private readonly byte[] _array;
    private readonly int _start;
    private readonly int _length;

    public SpanByte(byte[] array)
    {
        _array = array;
        _start = 0;
        _length = array?.Length ?? 0;
    }

    public SpanByte(byte[] array, int start, int length)
    {
        if (array is null ? start != 0 || length != 0 : start < 0 || length < 0 || start > array.Length - length)
        {
            throw new ArgumentOutOfRangeException(nameof(start));
        }

        _array = array;
        _start = start;
        _length = length;
    }

    public static SpanByte Empty => default;

    public bool IsEmpty => _length == 0;

    public int Length => _length;

    public byte this[int index]
    {
        get => _array[Checked(index)];
        set => _array[Checked(index)] = value;
    }

    public static implicit operator SpanByte(byte[] array) => new(array);

    public void CopyTo(SpanByte destination)
    {
        if (destination._length < _length)
        {
            throw new ArgumentException("The destination is too short.", nameof(destination));
        }

        AsSpan().CopyTo(destination.AsSpan());
    }

    public SpanByte Slice(int start) => Slice(start, _length - start);

    public SpanByte Slice(int start, int length)
    {
        if (start < 0 || length < 0 || start > _length - length)
        {
            throw new ArgumentOutOfRangeException(nameof(start));
        }

        return new SpanByte(_array, _start + start, length);
    }

    public byte[] ToArray() => AsSpan().ToArray();

    internal Span<byte> AsSpan() => new(_array, _start, _length);

    private int Checked(int index) =>
        index >= 0 && index < _length ? _start + index : throw new ArgumentOutOfRangeException(nameof(index));
}
