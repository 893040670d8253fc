using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Tables;
using AcuTimer.Simulator.Script;
using AcuTimer.Simulator.Trace;
using AcuTimer.Studio.Adapters;
using AcuTimer.Studio.Device;

namespace AcuTimer.Studio.Browser;

/// <summary>The one device of this page: the machine, its tape, and what the page is told of it.</summary>
internal sealed class StudioDevice : IMachineListener
{
    private readonly byte[] _rows = new byte[PagePanel.Width * PagePanel.Height / 8];
    private readonly Tape _ownTape = new();
    private Machine _own;
    private PanelReader? _reader;
    private bool _quiet;
    private bool _frame;
    private bool _running;
    private string _phase = "";

    /// <summary>A device with these files, without power.</summary>
    public StudioDevice(IFileKeeper keeper)
    {
        _own = New(new PageStore(keeper));
        Machine = _own;
        Tape = _ownTape;
    }

    /// <summary>Something to show has changed.</summary>
    public event Action? Changed;

    /// <summary>The machine that is seen: the page's own, or a preview's.</summary>
    public Machine Machine { get; private set; }

    /// <summary>What happened to it.</summary>
    public Tape Tape { get; private set; }

    /// <summary>What the preview shows; empty while the page's own device is seen.</summary>
    public string Previewed { get; private set; } = "";

    /// <summary>What the screen says and the session asks for, for a screen reader.</summary>
    public string Caption { get; private set; } = "";

    /// <summary>A message of the page itself.</summary>
    public string Message { get; private set; } = "";

    /// <summary>From now on the screen's words are told, too. The first picture does not wait for them.</summary>
    public void BeginReading()
    {
        _reader = new PanelReader();
        Read();
    }

    /// <summary>Lets time pass.</summary>
    public long RunTo(long time)
    {
        var due = Machine.RunTo(time);
        Show();
        return due;
    }

    /// <summary>A finger comes or goes, on a whole millisecond, so that a script can say when.</summary>
    /// <param name="button">On which button.</param>
    /// <param name="down">It comes.</param>
    /// <param name="time">When, in microseconds; what is past by now happens now.</param>
    public void Move(Button button, bool down, long time) =>
        Machine.Plan([((Math.Max(time, Machine.Clock.Now) + 999) / 1000 * 1000, button, down)]);

    /// <summary>A page's own message.</summary>
    public void Say(string message)
    {
        Message = message;
        Tell();
    }

    /// <summary>Shows a routine from a step on, on a device of its own; the page's own one stands still meanwhile.</summary>
    /// <param name="table">A table with that routine alone.</param>
    /// <param name="step">The step, from 0.</param>
    /// <param name="words">What is previewed.</param>
    /// <returns>False when a session runs on the page's own device, which is not disturbed.</returns>
    public bool Preview(byte[] table, int step, string words)
    {
        if (Previewed.Length == 0 && Machine.Session is { State: SessionState.Running })
        {
            return false;
        }

        _quiet = true;
        Tape = new Tape();
        var preview = Device.Preview.At(table, step, this);
        _quiet = false;
        See(preview, words);
        return true;
    }

    /// <summary>Back to the page's own device, which is where it was.</summary>
    public void EndPreview()
    {
        if (Previewed.Length > 0)
        {
            Tape = _ownTape;
            See(_own, "");
        }
    }

    /// <summary>The power goes and comes again; the files stay.</summary>
    public void CutPower()
    {
        Machine.PowerOff();
        Machine.PowerOn();
        Stage.Wake();
    }

    /// <summary>All files are forgotten, and the device starts anew.</summary>
    public void Reset()
    {
        EndPreview();
        Machine.Store.Clear();
        CutPower();
        Say("Factory reset: the device knows nothing of before.");
    }

    /// <summary>Puts a table where a computer would put it over USB; the device takes it as soon as no session runs.</summary>
    /// <returns>False when its storage takes nothing.</returns>
    public bool Send(byte[] table)
    {
        EndPreview();
        var taken = Machine.Store.Write(TableStore.InboxName, table, table.Length);
        Stage.Wake();
        return taken;
    }

    /// <summary>Plays presses from power-on; the device's files stay.</summary>
    public void Play(IReadOnlyList<ButtonPress> presses)
    {
        Restart();
        Machine.Plan(presses
            .SelectMany(p => new[] { (p.Time, ButtonOf(p.Button), true), (p.End, ButtonOf(p.Button), false) })
            .OrderBy(e => e.Item1));
        Say($"Playing a script of {presses.Count} presses.");
        Stage.Wake();
    }

    /// <inheritdoc/>
    public void OnMotor(long time, int duty)
    {
        Tape.OnMotor(time, duty);
        if (!_quiet)
        {
            Stage.Motor(time, duty);
        }
    }

    /// <inheritdoc/>
    public void OnButton(long time, Button button, bool down)
    {
        Tape.OnButton(time, button, down);
        if (!_quiet)
        {
            Stage.Button(time, (int)button, down);
        }
    }

    /// <inheritdoc/>
    public void OnFrame(long time, byte[] rows)
    {
        Tape.OnFrame(time, rows);
        rows.CopyTo(_rows, 0);
        _frame = true;
    }

    /// <inheritdoc/>
    public void OnState(long time, Session session)
    {
        Tape.OnState(time, session);
        if (!_quiet)
        {
            TellState(time, session);
        }
    }

    private void TellState(long time, Session session)
    {
        var line = StateLine.From(time, session);
        var phase = session.State == SessionState.Running ? line.Phase : line.State;
        if (phase + line.Step + line.Side != _phase)
        {
            _phase = phase + line.Step + line.Side;
            Caption = SessionWords.Of(session, time);
            Stage.Phase(time, phase, $"{line.Point} {phase}");
            Tell();
        }

        if (_running != (session.State == SessionState.Running))
        {
            _running = !_running;
            Stage.Running(_running);
        }
    }

    /// <inheritdoc/>
    public void OnPower(long time, MachinePower power)
    {
        Tape.OnPower(time, power);
        if (!_quiet)
        {
            TellPower(time, power);
        }
    }

    private void TellPower(long time, MachinePower power)
    {
        Stage.Power(time, (int)power);
        _running = false;
        Stage.Running(false);
        Stage.Phase(time, power == MachinePower.On ? "on" : power == MachinePower.Asleep ? "asleep" : "off", "");
        Tell();
    }

    private static Button ButtonOf(string name) => name switch { "back" => Button.Back, "next" => Button.Next, "ok" => Button.Ok, _ => throw new ArgumentOutOfRangeException(nameof(name)) };

    private Machine New(PageStore store) => new(store, () => DateTime.UtcNow, this);

    /// <summary>Time begins anew, with the same files.</summary>
    private void Restart()
    {
        EndPreview();
        Machine.PowerOff();
        _own = New(Machine.Store);
        Machine = _own;
        Tape.Clear();
        Stage.Forget();
        Machine.PowerOn();
    }

    /// <summary>Another machine is seen, with all that is told of it.</summary>
    private void See(Machine machine, string words)
    {
        Machine = machine;
        Previewed = words;
        Stage.Forget();
        var now = machine.Clock.Now;
        TellPower(now, machine.Power);
        Stage.Motor(now, machine.Motor.Duty);
        _phase = "";
        if (machine.Session is { State: not SessionState.Idle } session)
        {
            TellState(now, session);
        }

        machine.Panel.Picture().CopyTo(_rows, 0);
        _frame = true;
        Show();
        Stage.Wake();
        Tell();
    }

    private void Tell()
    {
        Stage.Caption(Machine.Power switch
        {
            MachinePower.Off => "Without power.",
            MachinePower.Asleep => "Asleep: OK or next wakes it.",
            _ => Caption,
        });
        Changed?.Invoke();
    }

    /// <summary>Only the last picture of a stretch of time is drawn.</summary>
    private void Show()
    {
        if (!_frame)
        {
            return;
        }

        _frame = false;
        Stage.Frame(_rows, Machine.Panel.Flipped, Machine.Panel.Contrast);
        Read();
    }

    private void Read()
    {
        if (_running || _reader is null)
        {
            return;
        }

        var words = _reader.Read(_rows);
        if (words != Caption)
        {
            Caption = words;
            Tell();
        }
    }
}
