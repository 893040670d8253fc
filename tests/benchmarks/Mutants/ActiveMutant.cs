namespace AcuTimer.Benchmarks.Mutants;

/// <summary>The switch that is compiled into the mutated firmware.</summary>
internal static class ActiveMutant
{
    /// <summary>The environment's variable that says which mistake is made.</summary>
    public const string Variable = "ACUTIMER_MUTANT";

    public const string Source = $$"""
        namespace AcuTimer.Core
        {
            internal static class ActiveMutant
            {
                private static readonly string Number = System.Environment.GetEnvironmentVariable("{{Variable}}");
                private static readonly int Active = Number == null ? -1 : int.Parse(Number);
                internal static bool Is(int number) { return number == Active; }
            }
        }
        """;

    public static string Call(int number) => $"global::AcuTimer.Core.ActiveMutant.Is({number})";
}
