namespace AcuTimer.Benchmarks.Mutants;

/// <summary>The switch that is compiled into the mutated firmware.</summary>
internal static class ActiveMutant
{
    /// <summary>The environment's variable that says which mistake is made.</summary>
    public const string Variable = "ACUTIMER_MUTANT";

    /// <summary>The environment's variable that names a file for the numbers of the places that were passed.</summary>
    public const string ReachedVariable = "ACUTIMER_MUTANTS_REACHED";

    /// <param name="places">All numbers are below it.</param>
    public static string Source(int places) => $$"""
        namespace AcuTimer.Core
        {
            internal static class ActiveMutant
            {
                private static readonly string Number = System.Environment.GetEnvironmentVariable("{{Variable}}");
                private static readonly int Active = Number == null ? -1 : int.Parse(Number);
                private static readonly bool[] Reached = Begin(System.Environment.GetEnvironmentVariable("{{ReachedVariable}}"));

                internal static bool Is(int number)
                {
                    if (Reached != null)
                    {
                        Reached[number] = true;
                    }

                    return number == Active;
                }

                private static bool[] Begin(string file)
                {
                    if (string.IsNullOrEmpty(file))
                    {
                        return null;
                    }

                    bool[] reached = new bool[{{places}}];
                    System.AppDomain.CurrentDomain.ProcessExit += (sender, e) =>
                    {
                        for (int i = 0; i < reached.Length; i++)
                        {
                            if (reached[i])
                            {
                                System.IO.File.AppendAllText(file, i + "\n");
                            }
                        }
                    };
                    return reached;
                }
            }
        }
        """;

    public static string Call(int number) => $"global::AcuTimer.Core.ActiveMutant.Is({number})";
}
