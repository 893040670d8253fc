using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using AcuTimer.Board;
using AcuTimer.Meter;
using AcuTimer.Simulator.App;
using AcuTimer.Simulator.Input;
using AcuTimer.Simulator.Live;
using AcuTimer.Simulator.Run;

namespace AcuTimer.Simulator.CommandLine;

/// <summary>The command line: its options, its messages, and its exit codes.</summary>
public static class SimulatorCommand
{
    private const int Findings = 1;
    private const int Usage = 2;
    private const int MostNanoseconds = 1_000_000;

    private static readonly Option<FileInfo?> Table = new("--table") { Description = "Routine table (.acut) to put on the device before it boots", HelpName = "FILE" };
    private static readonly Option<string?> Routine = new("--routine") { Description = "Title, part of one, or number from 1", HelpName = "NAME_OR_NUMBER" };
    private static readonly Option<FileInfo?> Script = new("--script") { Description = "Button presses: a line each, TIME BUTTON [for DURATION]", HelpName = "FILE" };
    private static readonly Option<bool> GoOn = new("--go-on") { Description = "After the script, press OK wherever the session waits at a new point" };
    private static readonly Option<double?> Speed = new("--speed") { Description = "Virtual seconds a real second, or max", HelpName = "N|max", CustomParser = ParseSpeed };
    private static readonly Option<int> Cost = new("--cost") { Description = "Nanoseconds an instruction of the firmware takes, as on a slow chip; 0 as it is", HelpName = "NANOSECONDS", CustomParser = ParseCost };
    private static readonly Option<long> Heap = new("--heap") { Description = "Bytes of the managed heap; beyond it an allocation fails", HelpName = "BYTES" };
    private static readonly Option<long?> For = new("--for") { Description = "Virtual time to run, such as 90s, 2min, 24h or 1:30", HelpName = "DURATION", CustomParser = ParseDuration };
    private static readonly Option<FileInfo?> Trace = new("--trace") { Description = "Write everything that happens, as JSON Lines", HelpName = "FILE" };
    private static readonly Option<DirectoryInfo?> Frames = new("--frames") { Description = "Write a PNG of every distinct frame, named by its virtual microsecond", HelpName = "DIR" };
    private static readonly Option<FileInfo?> Vcd = new("--vcd") { Description = "Write the wires as a value change dump", HelpName = "FILE" };
    private static readonly Option<long?> Boot = new("--boot") { Description = "Time from power-on or a wake-up until the firmware begins, such as 1.5s", HelpName = "DURATION", CustomParser = ParseDuration };
    private static readonly Option<int?> AdcReference = new("--adc-reference") { Description = "Reference of the chip's converter: 1000 to 1200, nominally 1100", HelpName = "MILLIVOLTS", CustomParser = r => ParseRange(r, 1000, 1200) };
    private static readonly Option<int?> AdcNoise = new("--adc-noise") { Description = "Noise of the converter either way: 0 to 100, usually 6", HelpName = "COUNTS", CustomParser = r => ParseRange(r, 0, 100) };
    private static readonly Option<string?> Serial = new("--serial") { Description = "Open a serial port that answers as the runtime does, for flashing; a link to it is made if a name is given", HelpName = "LINK", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<SerialTraits?> SerialAs = new("--serial-as") { Description = $"What that runtime and its line are like: {SerialTraits.Words}", HelpName = "TRAITS", CustomParser = ParseTraits };
    private static readonly Option<bool> Json = new("--json") { Description = "Print the summary as JSON" };

    /// <summary>Runs the command.</summary>
    /// <returns>0 good, 1 wrong input, 2 wrong usage.</returns>
    public static int Invoke(string[] args)
    {
        var root = new RootCommand("Runs the AcuTimer firmware on a simulated board.") { Table, Routine, Script, GoOn, Speed, Cost, Heap, For, Trace, Frames, Vcd, Boot, AdcReference, AdcNoise, Serial, SerialAs, Json };
        root.SetAction(result => Guarded(() => Run(Options(result), args)));
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }

        foreach (var error in parsed.Errors)
        {
            Console.Error.WriteLine($"error: {error.Message}");
        }

        Console.Error.WriteLine("Try --help.");
        return Usage;
    }

    /// <summary>With a price on instructions, or a heap of a given size, everything is loaded again with counters in the firmware.</summary>
    private static int Run(SimulatorOptions options, string[] args)
    {
        var program = typeof(SimulatorCommand).Assembly;
        if ((options.Cost > 0 || options.Heap > 0) && !MeteredContext.Holds(program))
        {
            return MeteredContext.Run(program, args, options.Heap > 0);
        }

        HeapMeter.Limit = options.Heap;
        CodeMeter.Nanoseconds = options.Cost;
        try
        {
            return SimulatorApp.Run(options);
        }
        finally
        {
            HeapMeter.Limit = 0;
            CodeMeter.Nanoseconds = 0;
        }
    }

    private static int Guarded(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception error) when (error is InputException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"error: {error.Message}");
            return Findings;
        }
    }

    private static SimulatorOptions Options(ParseResult result)
    {
        var speed = result.GetValue(Speed);
        var terminal = !Console.IsInputRedirected && !Console.IsOutputRedirected && LiveView.CanBeOn(Environment.GetEnvironmentVariable("TERM"));
        return new SimulatorOptions
        {
            Table = result.GetValue(Table),
            Routine = result.GetValue(Routine),
            Script = result.GetValue(Script),
            GoOn = result.GetValue(GoOn),
            Speed = speed,
            Cost = result.GetValue(Cost),
            Heap = result.GetValue(Heap),
            For = result.GetValue(For),
            Trace = result.GetValue(Trace),
            Frames = result.GetValue(Frames),
            Vcd = result.GetValue(Vcd),
            Boot = result.GetValue(Boot),
            AdcReference = result.GetValue(AdcReference),
            AdcNoise = result.GetValue(AdcNoise),
            Serial = result.GetResult(Serial) is null ? null : result.GetValue(Serial) ?? "",
            SerialAs = result.GetValue(SerialAs) ?? new SerialTraits(),
            Json = result.GetValue(Json),
            Live = terminal && !result.GetValue(Json) && speed is not double.PositiveInfinity,
        };
    }

    private static SerialTraits? ParseTraits(ArgumentResult result)
    {
        if (SerialTraits.Parse(result.Tokens[0].Value, out var traits) is { } wrong)
        {
            result.AddError($"--serial-as takes words with commas between: {SerialTraits.Words}; not '{wrong}'.");
        }

        return traits;
    }

    private static int? ParseRange(ArgumentResult result, int least, int most)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        result.AddError($"{((OptionResult)result.Parent!).Option.Name} takes a number from {least} to {most}; not '{result.Tokens[0].Value}'.");
        return null;
    }

    private static double? ParseSpeed(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text == "max")
        {
            return double.PositiveInfinity;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var speed) && speed > 0)
        {
            return speed;
        }

        result.AddError($"--speed takes a number above 0, or max; not '{text}'.");
        return null;
    }

    private static int ParseCost(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var nanoseconds) && nanoseconds <= MostNanoseconds)
        {
            return nanoseconds;
        }

        result.AddError($"--cost takes whole nanoseconds, 0 to {MostNanoseconds}; not '{text}'.");
        return 0;
    }

    private static long? ParseDuration(ArgumentResult result)
    {
        if (Durations.TryParse(result.Tokens[0].Value, out var microseconds))
        {
            return microseconds;
        }

        result.AddError($"{((OptionResult)result.Parent!).Option.Name} takes a time such as 90s, 2min, 24h or 1:30; not '{result.Tokens[0].Value}'.");
        return null;
    }
}
