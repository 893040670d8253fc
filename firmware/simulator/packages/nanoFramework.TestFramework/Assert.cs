using System;
using System.Runtime.CompilerServices;

namespace nanoFramework.TestFramework;

/// <summary>What a test claims. A claim that does not hold throws <see cref="TestFrameworkShared.AssertFailedException"/>.</summary>
public sealed partial class Assert
{
    public static void IsTrue(bool condition, [CallerArgumentExpression(nameof(condition))] string message = "") =>
        Require(condition, "Assert.IsTrue", message);

    public static void IsFalse(bool condition, [CallerArgumentExpression(nameof(condition))] string message = "") =>
        Require(!condition, "Assert.IsFalse", message);

    public static void IsNull(object value, [CallerArgumentExpression(nameof(value))] string message = "") =>
        Require(value is null, "Assert.IsNull", message);

    public static void IsNotNull(object value, [CallerArgumentExpression(nameof(value))] string message = "") =>
        Require(value is not null, "Assert.IsNotNull", message);

    /// <summary>Two boxed values are never the same.</summary>
    public static void AreSame(object expected, object actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        var hint = expected is ValueType || actual is ValueType ? "Boxed values are never the same; compare with AreEqual. " : "";
        Require(ReferenceEquals(expected, actual), "Assert.AreSame", hint + Text(message));
    }

    public static void AreNotSame(object notExpected, object actual, [CallerArgumentExpression(nameof(actual))] string message = "") =>
        Require(!ReferenceEquals(notExpected, actual), "Assert.AreNotSame", Text(message));

    /// <summary>Exactly that type: a derived one does not do.</summary>
    public static void IsInstanceOfType(object value, Type expected, [CallerArgumentExpression(nameof(value))] string message = "")
    {
        RequireArgument(expected, "Assert.IsInstanceOfType", nameof(expected));
        if (value is null || value.GetType() != expected)
        {
            Fail("Assert.IsInstanceOfType", "Expected type:<" + expected + ">. Actual type:<" + Text(value?.GetType()) + ">. " + Text(message));
        }
    }

    /// <summary>Not exactly that type: a derived one does, and so does null.</summary>
    public static void IsNotInstanceOfType(object value, Type notExpected, [CallerArgumentExpression(nameof(value))] string message = "")
    {
        RequireArgument(notExpected, "Assert.IsNotInstanceOfType", nameof(notExpected));
        if (value is not null && value.GetType() == notExpected)
        {
            Fail("Assert.IsNotInstanceOfType", "Wrong type:<" + notExpected + ">. " + Text(message));
        }
    }

    /// <summary>Exactly that exception: a derived one does not do.</summary>
    public static void ThrowsException(Type exception, Action action, [CallerArgumentExpression(nameof(action))] string message = "")
    {
        RequireArgument(action, "Assert.ThrowsException", nameof(action));
        RequireArgument(exception, "Assert.ThrowsException", nameof(exception));
        Exception thrown = null;
        try
        {
            action();
        }
#pragma warning disable CA1031 // Whatever it throws is what is looked at.
        catch (Exception e)
#pragma warning restore CA1031
        {
            thrown = e;
        }

        if (thrown is null || thrown.GetType() != exception)
        {
            var found = thrown is null ? "nothing was thrown" : thrown.GetType().Name + " was thrown: " + thrown.Message;
            Fail("Assert.ThrowsException", exception.Name + " was expected, " + found + ". " + Text(message));
        }
    }

    public static void SkipTest(string message = null) => throw new SkipTestException(message);
}
