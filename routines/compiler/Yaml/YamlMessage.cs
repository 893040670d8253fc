using System;
using YamlDotNet.Core;

namespace AcuTimer.Compiler.Yaml;

/// <summary>The parser's message without its place, which is shown already, and in the tone of the others.</summary>
internal static class YamlMessage
{
    public static string Of(YamlException problem)
    {
        string text = problem.Message;
        int end = text.IndexOf("): ", StringComparison.Ordinal);
        if (text.StartsWith('(') && end >= 0)
        {
            text = text[(end + 3)..];
        }

        text = text.ReplaceLineEndings(" ").TrimEnd('.', ' ');
        return text.Length == 0 ? "not well formed" : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
