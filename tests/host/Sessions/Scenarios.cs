using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Benchmarks.Lives;
using AcuTimer.Core.Routines;
using FsCheck;
using FsCheck.Fluent;

namespace AcuTimer.Tests.Sessions;

/// <summary>Scenarios for FsCheck, and how a failing one is made smaller.</summary>
internal static class Scenarios
{
    /// <summary>Any scenario that the device would take.</summary>
    public static Arbitrary<Scenario> Any => Arb.From(Made, Smaller);

    /// <summary>Only the clock moves, and where the session waits for the person, the person comes.</summary>
    public static Arbitrary<Scenario> Undisturbed => Arb.From(Made.Select(s => s with { Acts = [] }), Smaller);

    /// <summary>A loop that is always late.</summary>
    public static Arbitrary<Scenario> Late =>
        Arb.From(Made.SelectMany(s => Gen.Choose(1, 60_000), (s, late) => s with { Late = late }), Smaller);

    private static Gen<Scenario> Made => Gen.Sized(size =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed => new ScenarioMaker(new Random(seed)).Make(size)))
        .Where(scenario => ScenarioTable.Of(scenario) is not null);

    private static IEnumerable<Scenario> Smaller(Scenario big)
    {
        for (int i = 0; i < big.Acts.Length; i++)
        {
            yield return big with { Acts = Without(big.Acts, i) };
        }

        for (int i = 0; i < big.Steps.Length && big.Steps.Length > 1; i++)
        {
            StepDraft[] steps = Without(big.Steps, i);
            yield return big with { Steps = [.. steps.Select((s, n) => n == i ? s with { Joined = false } : s)] };
        }

        if (big.Rounds > 1)
        {
            yield return big with { Rounds = 1 };
        }

        if (!IsPlain(big.Options))
        {
            yield return big with { Options = new SessionOptions { AutoAdvance = big.Options.AutoAdvance } };
        }
    }

    private static bool IsPlain(SessionOptions options) =>
        options is { TempoPercent: 100, RampSeconds: 0, ReadySeconds: 0, Pocket: false, FirstRun: false, Excluded: 0, Strength: 100, BatteryMillivolts: 0 };

    private static T[] Without<T>(T[] all, int index) => [.. all.Where((_, i) => i != index)];
}
