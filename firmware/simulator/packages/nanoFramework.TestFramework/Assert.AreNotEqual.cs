using System;
using System.Runtime.CompilerServices;

namespace nanoFramework.TestFramework;

/// <summary>Values that must differ.</summary>
public sealed partial class Assert
{
    public static void AreNotEqual(bool notExpected, bool actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        if (Equals(notExpected, actual))
        {
            FailEqual(notExpected, actual, message);
        }
    }

    public static void AreNotEqual(byte notExpected, byte actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        if (Equals(notExpected, actual))
        {
            FailEqual(notExpected, actual, message);
        }
    }

    public static void AreNotEqual(char notExpected, char actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        if (Equals(notExpected, actual))
        {
            FailEqual(notExpected, actual, message);
        }
    }

    public static void AreNotEqual(DateTime notExpected, DateTime actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        if (Equals(notExpected, actual))
        {
            FailEqual(notExpected, actual, message);
        }
    }

    public static void AreNotEqual(double notExpected, double actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        if (Equals(notExpected, actual))
        {
            FailEqual(notExpected, actual, message);
        }
    }

    public static void AreNotEqual(float notExpected, float actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        if (Equals(notExpected, actual))
        {
            FailEqual(notExpected, actual, message);
        }
    }

    public static void AreNotEqual(int notExpected, int actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        if (Equals(notExpected, actual))
        {
            FailEqual(notExpected, actual, message);
        }
    }

    public static void AreNotEqual(long notExpected, long actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        if (Equals(notExpected, actual))
        {
            FailEqual(notExpected, actual, message);
        }
    }

    public static void AreNotEqual(object notExpected, object actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        if (Equals(notExpected, actual))
        {
            FailEqual(notExpected, actual, message);
        }
    }

    public static void AreNotEqual(sbyte notExpected, sbyte actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        if (Equals(notExpected, actual))
        {
            FailEqual(notExpected, actual, message);
        }
    }

    public static void AreNotEqual(short notExpected, short actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        if (Equals(notExpected, actual))
        {
            FailEqual(notExpected, actual, message);
        }
    }

    public static void AreNotEqual(string notExpected, string actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        if (Equals(notExpected, actual))
        {
            FailEqual(notExpected, actual, message);
        }
    }

    public static void AreNotEqual(uint notExpected, uint actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        if (Equals(notExpected, actual))
        {
            FailEqual(notExpected, actual, message);
        }
    }

    public static void AreNotEqual(ulong notExpected, ulong actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        if (Equals(notExpected, actual))
        {
            FailEqual(notExpected, actual, message);
        }
    }

    public static void AreNotEqual(ushort notExpected, ushort actual, [CallerArgumentExpression(nameof(actual))] string message = "")
    {
        if (Equals(notExpected, actual))
        {
            FailEqual(notExpected, actual, message);
        }
    }

    private static void FailEqual(object notExpected, object actual, string message) =>
        Fail("Assert.AreNotEqual", "Expected any value except:<" + Text(notExpected) + ">. Actual:<" + Text(actual) + ">. " + message);
}
