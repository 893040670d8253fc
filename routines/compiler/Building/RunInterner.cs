using System.Collections.Generic;
using System.Linq;

namespace AcuTimer.Compiler.Building;

/// <summary>A list in which runs of records are shared: a run that already stands somewhere is not added again.</summary>
internal sealed class RunInterner<T>
{
    private readonly List<T> _items = [];

    public IReadOnlyList<T> Items => _items;

    /// <summary>Where the run begins; 0 for an empty one.</summary>
    public int IndexOf(IReadOnlyList<T> run)
    {
        for (int start = 0; start + run.Count <= _items.Count; start++)
        {
            if (_items.Skip(start).Take(run.Count).SequenceEqual(run))
            {
                return start;
            }
        }

        _items.AddRange(run);
        return _items.Count - run.Count;
    }
}
