using System;
using System.CommandLine;
using System.Diagnostics;

namespace AcuTimer.Benchmarks.Lives;

/// <summary>lives: sessions that are cut off, compared with those that are not; 1 when one differs.</summary>
internal static class LivesCommand
{
    private const int MostShown = 5;

    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "Lives to live.", DefaultValueFactory = _ => 100_000 };
        var from = new Option<int>("--from") { Description = "Number of the first life." };
        var command = new Command("lives", "Play random sessions with random power cuts, and compare them with uninterrupted ones.") { count, from };
        command.SetAction(parsed => Run(parsed.GetValue(from), parsed.GetValue(count)));
        return command;
    }

    private static int Run(int from, int count)
    {
        var time = Stopwatch.StartNew();
        int lived = 0, cuts = 0, resumes = 0, differences = 0;
        for (int number = from; number < from + count; number++)
        {
            try
            {
                if (Life.Run(number) is { } life)
                {
                    lived++;
                    cuts += life.Cuts;
                    resumes += life.Resumes;
                }
            }
            catch (LifeDiffersException e)
            {
                differences++;
                if (differences <= MostShown)
                {
                    Console.WriteLine($"life {number}: {e.Message}");
                }
            }
        }

        Console.WriteLine($"{count} lives in {time.Elapsed.TotalSeconds:F0} s, {count - lived - differences} of them with nothing to play: {cuts} power cuts and sleeps, {resumes} sessions gone on with, {differences} differences");
        return differences == 0 ? 0 : 1;
    }
}
