using System;
using System.Collections;
using nanoFramework.TestFramework;
using TestFrameworkShared;
using Xunit;
using Claim = nanoFramework.TestFramework.Assert;
using Assert = Xunit.Assert;

namespace AcuTimer.Tests.Packages;

/// <summary>The test framework's claims hold and fail as on the device.</summary>
public sealed class AssertTests
{
    private static Action[] True =>
    [
        () => Claim.AreEqual(1, 1),
        () => Claim.AreEqual(1.5, 1.5),
        () => Claim.AreEqual("a", "a"),
        () => Claim.AreEqual((string?)null, null),
        () => Claim.AreEqual((object)3, (object)3),
        () => Claim.AreNotEqual("a", "A"),
        () => Claim.AreNotEqual(1L, 2L),
        () => Claim.AreSame(Text, Text),
        () => Claim.AreNotSame((object)1, (object)1),
        () => Claim.IsTrue(true),
        () => Claim.IsFalse(false),
        () => Claim.IsNull(null),
        () => Claim.IsNotNull(Text),
        () => Claim.IsInstanceOfType(Text, typeof(string)),
        () => Claim.IsNotInstanceOfType(Text, typeof(object)),
        () => Claim.IsNotInstanceOfType(null, typeof(object)),
        () => Claim.Contains("b", "abc"),
        () => Claim.DoesNotContains("B", "abc"),
        () => Claim.StartsWith("ab", "abc"),
        () => Claim.EndsWith("bc", "abc"),
        () => Claim.ThrowsException(typeof(ArgumentException), () => throw new ArgumentException("x")),
        () => CollectionAssert.AreEqual(new[] { 1, 2 }, new ArrayList { 1, 2 }),
        () => CollectionAssert.AreEqual(null, null),
        () => CollectionAssert.AreNotEqual(new[] { 1, 2 }, new[] { 2, 1 }),
        () => CollectionAssert.AreNotEqual(new[] { 1, 2 }, null),
        () => CollectionAssert.Empty(Array.Empty<int>()),
        () => CollectionAssert.NotEmpty(new[] { 1 }),
    ];

    private static Action[] False =>
    [
        () => Claim.AreEqual(1, 2),
        () => Claim.AreEqual("a", "A"),
        () => Claim.AreEqual((object)3, (object)3L),
        () => Claim.AreEqual((object)new[] { 1 }, (object)new[] { 1 }),
        () => Claim.AreNotEqual((byte)1, (byte)1),
        () => Claim.AreSame((object)1, (object)1),
        () => Claim.AreNotSame(Text, Text),
        () => Claim.IsTrue(false),
        () => Claim.IsFalse(true),
        () => Claim.IsNull(Text),
        () => Claim.IsNotNull(null),
        () => Claim.IsInstanceOfType(Text, typeof(object)),
        () => Claim.IsInstanceOfType(null, typeof(string)),
        () => Claim.IsNotInstanceOfType(Text, typeof(string)),
        () => Claim.Contains("d", "abc"),
        () => Claim.Contains(null, "abc"),
        () => Claim.DoesNotContains("b", "abc"),
        () => Claim.StartsWith("b", "abc"),
        () => Claim.EndsWith("b", "abc"),
        () => Claim.ThrowsException(typeof(ArgumentException), () => throw new ArgumentNullException("x")),
        () => Claim.ThrowsException(typeof(ArgumentException), () => { }),
        () => CollectionAssert.AreEqual(new[] { 1, 2 }, new[] { 1, 3 }),
        () => CollectionAssert.AreEqual(new[] { 1, 2 }, new[] { 1 }),
        () => CollectionAssert.AreEqual(null, new[] { 1 }),
        () => CollectionAssert.AreNotEqual(new[] { 1 }, new[] { 1 }),
        () => CollectionAssert.Empty(new[] { 1 }),
        () => CollectionAssert.Empty(null),
        () => CollectionAssert.NotEmpty(Array.Empty<int>()),
    ];

    private static object Text => "text";

    [Fact]
    public void What_is_so_passes() => Assert.All(True, claim => claim());

    [Fact]
    public void What_is_not_so_fails() => Assert.All(False, claim => Assert.Throws<AssertFailedException>(claim));

    [Fact]
    public void A_failure_names_both_values_and_the_message() => Assert.Equal(
        @"Assert.AreEqual failed. Expected:<a\0>. Actual:<(null)>. why",
        Assert.Throws<AssertFailedException>(() => Claim.AreEqual("a\0", null, "why")).Message);

    [Fact]
    public void A_skipped_test_says_so() =>
        Assert.Equal("not here", Assert.Throws<SkipTestException>(() => Claim.SkipTest("not here")).Message);

    [Fact]
    public void Sequences_compare_by_value_only_where_they_are_plain()
    {
        Assert.True(new[] { 1, 2 }.SequenceEqual(new[] { 1, 2 }));
        Assert.False(new[] { 1, 2 }.SequenceEqual(new[] { 1L, 2L }));
        Assert.False(new object[] { new[] { 1 } }.SequenceEqual(new object[] { new[] { 1 } }));
        Assert.False(TestExtensions.SequenceEqual(null, null));
    }

    [Fact]
    public void A_row_of_data_has_arguments()
    {
        Assert.Throws<ArgumentException>(() => new DataRowAttribute());
        object[] row = [new DataRowAttribute(1), new TestMethodAttribute()];
        Assert.Equal([row[0]], Helper.RemoveTestMethodIfDataRowExists(row));
    }
}
