using System.Collections.Generic;

namespace AcuTimer.Compiler.Building;

/// <summary>Gives each different record an index, in the order of first use.</summary>
internal sealed class Interner<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _indices = [];
    private readonly List<T> _items = [];

    public IReadOnlyList<T> Items => _items;

    public int IndexOf(T item)
    {
        if (!_indices.TryGetValue(item, out int index))
        {
            index = _items.Count;
            _items.Add(item);
            _indices.Add(item, index);
        }

        return index;
    }
}
