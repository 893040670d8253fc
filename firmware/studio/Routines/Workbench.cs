using System;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Templates;

namespace AcuTimer.Studio.Routines;

/// <summary>The routine that is worked on. It outlives the part of the page that shows it.</summary>
internal sealed class Workbench
{
    private readonly RoutineShelf _shelf;

    public Workbench(RoutineShelf shelf)
    {
        _shelf = shelf;
        Open(_shelf.All.First());
    }

    /// <summary>The text, and with it what is played, is another one.</summary>
    public event Action? Changed;

    /// <summary>Its file's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>All of it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What the compiler makes of it.</summary>
    public CheckedRoutine Routine { get; private set; } = CheckedRoutine.Of("", "");

    /// <summary>Its steps as they are written.</summary>
    public StepTree Tree { get; private set; } = StepTree.Of("");

    /// <summary>Goes up with each text.</summary>
    public int Version { get; private set; }

    /// <summary>The step at hand, from 0.</summary>
    public int Step { get; set; }

    /// <summary>What a person should know; empty for nothing.</summary>
    public string Note { get; set; } = "";

    /// <summary>It may be changed; another one is copied first.</summary>
    public bool IsOwn => _shelf.IsOwn(Name);

    /// <summary>Takes a routine from the shelf.</summary>
    public void Open(string name)
    {
        Name = name;
        Step = 0;
        Note = IsOwn ? "" : "A shipped routine: a change makes a copy of your own.";
        Read(_shelf.Text(name) ?? "");
    }

    /// <summary>The text as it is now; it is kept, and played from the step at hand.</summary>
    public void Change(string text)
    {
        if (text == Text)
        {
            return;
        }

        if (!IsOwn)
        {
            Name = _shelf.FreeName("my-" + Name);
        }

        Note = _shelf.Keep(Name, text) ? "Kept in this browser." : "This browser keeps nothing: save the file before you leave.";
        Read(text);
        Changed?.Invoke();
    }

    /// <summary>As <see cref="Change"/>, by the step view, where nobody writes the list of questions by hand.</summary>
    public void ChangeSteps(string text)
    {
        var asks = Repairs.Of(CheckedRoutine.Of(Name, text).Findings.Where(f => f.Repair is not null && f.Code == Codes.GateMissing)).ToList();
        Change(Repairs.Apply(text, asks));
        if (asks.Count > 0)
        {
            Note += $" The device asks about {StepTree.Of(Text).Head(RoutineLanguage.Gates.Name).Trim('[', ']')}.";
        }
    }

    /// <summary>Writes the certain answer of a finding, or of all.</summary>
    public void Fix(params Diagnostic[] findings) => Change(Repairs.Apply(Text, Repairs.Of(findings)));

    /// <summary>A new one to start from.</summary>
    public void New() => Keep(_shelf.FreeName("my-routine.yaml"), RoutineTemplate.Text(_shelf.FreeTitle("My routine")));

    /// <summary>The same once more, under a title of its own.</summary>
    public void Copy() => Keep(_shelf.FreeName(Name), StepTree.Of(Text).WithHead(RoutineLanguage.Title.Name, _shelf.FreeTitle(Tree.Head(RoutineLanguage.Title.Name))));

    /// <summary>One that came from elsewhere; one that is there already is opened.</summary>
    public void Take(string name, string text)
    {
        if (_shelf.All.FirstOrDefault(n => _shelf.Text(n) == text) is { } same)
        {
            Open(same);
            Note = $"{name} is here already.";
        }
        else
        {
            Keep(_shelf.FreeName(name), text);
            if (_shelf.Twins(Name).Any())
            {
                Note = $"There is another \"{_shelf.Title(Name)}\": a device takes one of them. Give this one a name of its own to have both. {Note}".TrimEnd();
            }
        }
    }

    /// <summary>Forgets it.</summary>
    public void Remove()
    {
        _shelf.Remove(Name);
        Open(_shelf.All.First());
    }

    private void Keep(string name, string text)
    {
        var kept = _shelf.Keep(name, text);
        Open(name);
        Note = kept ? "" : "This browser keeps nothing: save the file before you leave.";
    }

    private void Read(string text)
    {
        Text = text;
        Version++;
        Routine = CheckedRoutine.Of(Name, text);
        Tree = StepTree.Of(text);
        Step = Math.Clamp(Step, 0, Math.Max(0, Tree.Steps.Count - 1));
    }
}
