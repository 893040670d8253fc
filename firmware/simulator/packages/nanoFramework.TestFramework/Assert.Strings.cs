using System;
using System.Runtime.CompilerServices;

namespace nanoFramework.TestFramework;

/// <summary>Claims on texts. They compare byte by byte: the device knows no cultures.</summary>
public sealed partial class Assert
{
    public static void Contains(string expected, string value, [CallerArgumentExpression(nameof(value))] string message = "")
    {
        RequireTexts(expected, value, "Assert.Contains");
        RequireText(value.Contains(expected, StringComparison.Ordinal), "Assert.Contains", expected, value, message);
    }

    public static void DoesNotContains(string notExpected, string value, [CallerArgumentExpression(nameof(value))] string message = "")
    {
        RequireTexts(notExpected, value, "Assert.DoesNotContains");
        RequireText(!value.Contains(notExpected, StringComparison.Ordinal), "Assert.DoesNotContains", notExpected, value, message);
    }

    public static void StartsWith(string expected, string value, [CallerArgumentExpression(nameof(value))] string message = "")
    {
        RequireTexts(expected, value, "Assert.StartsWith");
        RequireText(value.StartsWith(expected, StringComparison.Ordinal), "Assert.StartsWith", expected, value, message);
    }

    public static void EndsWith(string expected, string value, [CallerArgumentExpression(nameof(value))] string message = "")
    {
        RequireTexts(expected, value, "Assert.EndsWith");
        RequireText(value.EndsWith(expected, StringComparison.Ordinal), "Assert.EndsWith", expected, value, message);
    }

    private static void RequireTexts(string part, string value, string assertion)
    {
        RequireArgument(part, assertion, "expected");
        RequireArgument(value, assertion, nameof(value));
    }

    private static void RequireText(bool holds, string assertion, string part, string value, string message) =>
        Require(holds, assertion, "'" + part + "' against '" + value + "'. " + Text(message));
}
