using System;
using System.Collections.Generic;

namespace AcuTimer.Benchmarks.Mutants;

/// <summary>A class of tests, as it ran without a mistake.</summary>
/// <param name="Program">Where it is.</param>
/// <param name="Name">With its namespace.</param>
/// <param name="Time">What it took, of a processor, with the start of the program.</param>
/// <param name="Reached">Numbers of the mistakes by whose places it came.</param>
internal sealed record TestClass(TestProgram Program, string Name, TimeSpan Time, IReadOnlySet<int> Reached);
