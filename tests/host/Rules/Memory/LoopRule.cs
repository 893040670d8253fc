namespace AcuTimer.Tests.Rules.Memory;

/// <summary>One line of session-loop.txt.</summary>
/// <param name="Kind">entry, soon, cold, allow, guard or free.</param>
/// <param name="Method">"Type::Method"; a * at its end matches the rest.</param>
/// <param name="What">Of allow: the beginning of the instruction's text.</param>
internal sealed record LoopRule(string Kind, string Method, string What, string Reason)
{
    public bool Matches(string method) => Method.EndsWith('*')
        ? method.StartsWith(Method[..^1], System.StringComparison.Ordinal)
        : method == Method;
}
