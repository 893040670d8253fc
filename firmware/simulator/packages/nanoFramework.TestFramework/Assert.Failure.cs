using System;
using TestFrameworkShared;

namespace nanoFramework.TestFramework;

/// <summary>How a claim fails.</summary>
public sealed partial class Assert
{
    internal static void Require(bool holds, string assertion, string message)
    {
        if (!holds)
        {
            Fail(assertion, message);
        }
    }

    internal static void RequireArgument(object value, string assertion, string name)
    {
        if (value is null)
        {
            Fail(assertion, "The argument '" + name + "' is null.");
        }
    }

    private static void Fail(string assertion, string message) =>
        throw new AssertFailedException(assertion + " failed. " + (string.IsNullOrEmpty(message) ? "" : Text(message)));

    /// <summary>A value as the message shows it; a zero character would end the text on the wire.</summary>
    private static string Text(object value)
    {
        var text = value is null ? "(null)" : value.ToString() ?? "(object)";
        for (var at = text.IndexOf('\0'); at >= 0; at = text.IndexOf('\0'))
        {
            string before = text.Substring(0, at);
            string behind = text.Substring(at + 1);
            text = before + "\\0" + behind;
        }

        return text;
    }
}
