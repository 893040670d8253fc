namespace System.Collections.Generic;

/// <summary>A list of bytes, which the panel's package brings along as the device has no generics.</summary>
public class ListByte : IEnumerable
{
    private readonly List<byte> _items;

    public ListByte() => _items = [];

    public ListByte(IEnumerable collection)
    {
        _items = [];
        AddRange(collection);
    }

    public ListByte(int capacity) => _items = new List<byte>(capacity);

    public int Capacity
    {
        get => _items.Capacity;
        set => _items.Capacity = value;
    }

    public int Count => _items.Count;

    public byte this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public void Add(byte item) => _items.Add(item);

    public void AddRange(IEnumerable collection) => InsertRange(Count, collection);

    public bool Contains(byte item) => _items.Contains(item);

    public void CopyTo(byte[] array) => _items.CopyTo(array);

    public void CopyTo(byte[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public void CopyTo(int index, byte[] array, int arrayIndex, int count) => _items.CopyTo(index, array, arrayIndex, count);

    public IEnumerator GetEnumerator() => new Enumerator(this);

    public ListByte GetRange(int index, int count) => new(_items.GetRange(index, count));

    public int IndexOf(byte item) => _items.IndexOf(item);

    public int IndexOf(byte item, int index) => _items.IndexOf(item, index);

    public int IndexOf(byte item, int index, int count) => _items.IndexOf(item, index, count);

    public void Insert(int index, byte item) => _items.Insert(index, item);

    public void InsertRange(int index, IEnumerable collection)
    {
        foreach (var item in collection)
        {
            _items.Insert(index++, (byte)item);
        }
    }

    public int LastIndexOf(byte item) => _items.LastIndexOf(item);

    public int LastIndexOf(byte item, int index) => _items.LastIndexOf(item, index);

    public int LastIndexOf(byte item, int index, int count) => _items.LastIndexOf(item, index, count);

    public bool Remove(byte item) => _items.Remove(item);

    public void RemoveAt(int index) => _items.RemoveAt(index);

    public void RemoveRange(int index, int count) => _items.RemoveRange(index, count);

    public byte[] ToArray() => _items.ToArray();

    public struct Enumerator : IEnumerator, IDisposable
    {
        private readonly ListByte _list;
        private int _index;

        public Enumerator(ListByte collection)
        {
            _list = collection;
            _index = -1;
        }

        public byte Current => _list[_index];

        object IEnumerator.Current => Current;

        public bool MoveNext() => ++_index < _list.Count;

        public void Reset() => _index = -1;

        public void Dispose()
        {
        }
    }
}
