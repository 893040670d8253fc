using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Showing;
using AcuTimer.Studio.Adapters;
using AcuTimer.Studio.Routines;
using AcuTimer.Upload.Client;

namespace AcuTimer.Studio.Sending;

/// <summary>What goes to a device on USB, and how it went. Outlives the part of the page that shows it.</summary>
internal sealed class SendDesk
{
    private readonly RoutineShelf _shelf;
    private readonly ISerialPort _port;
    private readonly HashSet<string> _left = new(StringComparer.Ordinal);
    private readonly HashSet<string> _preferred = new(StringComparer.Ordinal);

    public SendDesk(RoutineShelf shelf, IFileKeeper keeper, ISerialPort port)
    {
        _shelf = shelf;
        _port = port;
        Sent = new SentTables(keeper);
    }

    /// <summary>Something new is to be shown.</summary>
    public event Action? Changed;

    /// <summary>What was sent from this browser.</summary>
    public SentTables Sent { get; }

    /// <summary>All routines that can be sent, one's own first.</summary>
    public IEnumerable<string> Names => _shelf.All;

    /// <summary>What they are called.</summary>
    public string Label(string name) => _shelf.Label(name);

    /// <summary>What a person should know of routines of one title; a line each.</summary>
    public IEnumerable<string> Twins => Names.Where(n => IsChosen(n) && _shelf.Twins(n).Any())
        .Select(n => $"A device takes one \"{_shelf.Title(n)}\": {n} goes, {string.Join(" and ", _shelf.Twins(n))} stays here. To send both, give one another name.");

    /// <summary>What is chosen, compiled.</summary>
    public RoutineSet Set { get; private set; } = new(null, []);

    /// <summary>What keeps it from going, a line for each routine; a long list of findings is its own page's.</summary>
    public IEnumerable<string> Faults => Set.Table is not null ? [] : Names.Any(IsChosen)
        ? Set.Findings.Where(f => f.Code.Severity == Severity.Error).GroupBy(f => f.Primary.Span.File.Path).Select(Fault)
        : ["No routine is chosen."];

    /// <summary>What is on its way; null when nothing is.</summary>
    public SendRun? Run { get; private set; }

    /// <summary>What went wrong, and what to do; null when nothing did.</summary>
    public (string What, string Help)? Problem { get; private set; }

    /// <summary>What the device must say after a good end; empty before.</summary>
    public string Done { get; private set; } = "";

    /// <summary>It is to go to the device. Of those of one title one goes: the one that was chosen last, or else one's own.</summary>
    public bool IsChosen(string name) => !_left.Contains(name)
        && (_preferred.Contains(name) || (!_shelf.Twins(name).Any(t => !_left.Contains(t) && (_preferred.Contains(t) || IsBefore(t, name)))));

    /// <summary>It is to go, or not.</summary>
    public void Choose(string name, bool chosen)
    {
        _preferred.Remove(name);
        if (chosen)
        {
            _preferred.ExceptWith(_shelf.Twins(name));
            _preferred.Add(name);
            _left.Remove(name);
        }
        else
        {
            _left.Add(name);
        }

        Compile();
    }

    /// <summary>Compiles what is chosen as it is now.</summary>
    public void Compile() => Set = RoutineSet.Of(Names.Where(IsChosen).Select(n => (n, _shelf.Text(n)!)));

    /// <summary>Asks for a port, sends, and waits until the device has taken it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="baud">The port's speed.</param>
    public async Task Send(byte[] table, int baud)
    {
        Problem = null;
        Done = "";
        var refused = await _port.Choose();
        refused = refused.Length > 0 ? refused : await _port.Open(baud);
        if (refused.Length > 0)
        {
            Problem = SendWords.OfPort(refused);
            Changed?.Invoke();
            return;
        }

        using var run = new SendRun(() => Changed?.Invoke());
        Run = run;
        Changed?.Invoke();
        try
        {
            End(await run.Run(_port, table), table);
        }
        finally
        {
            Run = null;
            await _port.Close();
            Changed?.Invoke();
        }
    }

    private string Fault(IGrouping<string, Diagnostic> file)
    {
        var first = file.First();
        var more = file.Count() - 1;
        return $"{Label(file.Key)}, line {first.Primary.Span.Line}: {first.Message}{(more > 0 ? $", and {more} more" : "")}. Put it right under Routines, or leave it out.";
    }

    private bool IsBefore(string one, string other) => Names.First(n => n == one || n == other) == one;

    private void End(FlashResult result, byte[] table)
    {
        if (!result.IsGood)
        {
            Problem = (FlashWords.What(result, SendWords.Port), SendWords.Help(result.Error));
            return;
        }

        Sent.Add(table);
        Done = FlashWords.Sent(taken: true, TableChanges.Count(table));
    }
}
