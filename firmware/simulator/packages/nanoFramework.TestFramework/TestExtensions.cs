using System;

namespace nanoFramework.TestFramework;

public static class TestExtensions
{
    /// <summary>Equal elements of equal types. Anything but plain numbers, characters and truth values counts by reference.</summary>
    public static bool SequenceEqual(this Array a, Array b)
    {
        if (a is null || b is null || a.Length != b.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            var first = a.GetValue(i);
            var second = b.GetValue(i);
            if (first.GetType() != second.GetType()
                || (first.GetType().IsPrimitive ? !first.Equals(second) : !ReferenceEquals(first, second)))
            {
                return false;
            }
        }

        return true;
    }
}
