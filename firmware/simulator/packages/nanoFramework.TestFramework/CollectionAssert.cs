using System.Collections;

namespace nanoFramework.TestFramework;

/// <summary>Claims on collections: the same number of elements, pair by pair equal.</summary>
public sealed class CollectionAssert
{
    public static void Empty(ICollection collection, string message = "")
    {
        Assert.RequireArgument(collection, "CollectionAssert.Empty", nameof(collection));
        Assert.Require(collection.Count == 0, "CollectionAssert.Empty", message);
    }

    public static void NotEmpty(ICollection collection, string message = "")
    {
        Assert.RequireArgument(collection, "CollectionAssert.NotEmpty", nameof(collection));
        Assert.Require(collection.Count != 0, "CollectionAssert.NotEmpty", message);
    }

    public static void AreEqual(ICollection expected, ICollection actual, string message = "")
    {
        var difference = Difference(expected, actual);
        Assert.Require(difference is null, "CollectionAssert.AreEqual", message + "(" + difference + ")");
    }

    public static void AreNotEqual(ICollection notExpected, ICollection actual, string message = "") =>
        Assert.Require(Difference(notExpected, actual) is not null, "CollectionAssert.AreNotEqual", message + "(All elements are equal.)");

    /// <summary>Where they differ, or null.</summary>
    private static string Difference(ICollection expected, ICollection actual)
    {
        if (ReferenceEquals(expected, actual))
        {
            return null;
        }

        if (expected is null || actual is null)
        {
            return "One is null.";
        }

        if (expected.Count != actual.Count)
        {
            return "Different number of elements.";
        }

        var second = actual.GetEnumerator();
        var index = 0;
        foreach (var first in expected)
        {
            second.MoveNext();
            if (!Equals(first, second.Current))
            {
                return "Element " + index + ": expected:<" + first + ">, actual:<" + second.Current + ">.";
            }

            index++;
        }

        return null;
    }
}
