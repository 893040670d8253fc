using System;
using System.Globalization;

namespace AcuTimer.Tests.Rules.Api;

/// <summary>The value of a constant or default as the lists write it.</summary>
internal static class ReferenceConstant
{
    public static object? Parse(string type, string text) => type switch
    {
        _ when text == "null" => null,
        "System.String" => text.Trim('"'),
        "System.Char" => text.Length == 1 ? text[0] : (char)int.Parse(text, CultureInfo.InvariantCulture),
        "System.Boolean" => bool.Parse(text),
        "System.Single" => float.Parse(text, CultureInfo.InvariantCulture),
        "System.Double" => double.Parse(text, CultureInfo.InvariantCulture),
        _ => Convert.ChangeType(text, Type.GetType(type, throwOnError: true)!, CultureInfo.InvariantCulture),
    };
}
