using System;
using System.Collections.Generic;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Device;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Tables;
using AcuTimer.Studio.Adapters;

namespace AcuTimer.Studio.Device;

/// <summary>
/// The firmware's loop on the browser's parts, in virtual time. Nothing blocks: <see cref="RunTo"/> does what is due until a
/// moment and returns. Waits end on the runtime's tick and handlers are heard between turns, as on the board, so that one
/// script gives the same pictures and pulses here and there.
/// </summary>
internal sealed class Machine : ISessionProbe
{
    private const int LongestWaitMs = 1000;

    /// <summary>As on the board: a wait that ended within this time after a tick, in microseconds, would end a whole tick late.</summary>
    private const long AfterTick = 900;

    /// <summary>How long the loop runs before a handler that waits gets its turn, in microseconds.</summary>
    private const long Quantum = 20_000;

    private readonly IMachineListener _listener;
    private readonly ButtonEdges _edges = new();
    private readonly PageCalendar _calendar;
    private readonly PriorityQueue<(Button Button, bool Down), (long At, int Number)> _planned = new();
    private readonly byte[] _shown = new byte[PagePanel.Width * PagePanel.Height / 8];
    private MotorGuard _guard;
    private PageWatchdog _watchdog;
    private DeviceLoop? _loop;
    private bool _news;
    private bool _failed;
    private int _plannedSoFar;
    private long _turnAt;
    private long _sliceEnd;

    /// <summary>A device without power.</summary>
    /// <param name="store">Its files.</param>
    /// <param name="utc">The date; null when nobody knows it.</param>
    /// <param name="listener">Who watches.</param>
    public Machine(PageStore store, Func<DateTime?> utc, IMachineListener listener)
    {
        _listener = listener;
        Store = store;
        Clock = new PageClock { Spent = HearInBetween };
        Motor = new PageMotor(Clock, listener.OnMotor);
        Panel = new PagePanel(Clock);
        Buttons = new PageButtons();
        PowerSupply = new PagePower(Buttons);
        _calendar = new PageCalendar(Clock, utc);
        _guard = new MotorGuard(Motor, Clock);
        _watchdog = new PageWatchdog(_guard);
    }

    public PageClock Clock { get; }

    public PageMotor Motor { get; }

    public PagePanel Panel { get; }

    public PageButtons Buttons { get; }

    public PagePower PowerSupply { get; }

    public PageStore Store { get; }

    /// <summary>Whether it runs.</summary>
    public MachinePower Power { get; private set; }

    /// <summary>Its session; null before the first start.</summary>
    public Session? Session { get; private set; }

    /// <summary>So late is every turn after a wait, in microseconds, as if something else kept the chip.</summary>
    public long Lateness { get; set; }

    /// <summary>When something is due; <see cref="long.MaxValue"/> without power.</summary>
    public long NextDue => Math.Min(
        _planned.TryPeek(out _, out var next) ? next.At : long.MaxValue,
        Power != MachinePower.On ? Buttons.NextDue : Math.Min(_turnAt, Math.Min(Buttons.NextDue, _watchdog.NextDue(Clock.Now))));

    /// <summary>Switches it on, now.</summary>
    public void PowerOn() => Start(wokenByButton: false);

    /// <summary>Takes the power away, now.</summary>
    public void PowerOff()
    {
        _loop = null;
        Motor.SetDuty(0);
        Panel.PowerOff();
        Power = MachinePower.Off;
        _listener.OnPower(Clock.Now, Power);
        Look();
    }

    /// <summary>Does something to the session between two turns, as its screens do.</summary>
    /// <param name="what">Gets the session and the device's clock.</param>
    public void Steer(Action<Session, long> what)
    {
        what(Session!, Clock.Microseconds);
        Wake(Clock.Now);
    }

    /// <summary>Fingers will come and go; of those at one time the one that was planned first comes first.</summary>
    public void Plan(IEnumerable<(long At, Button Button, bool Down)> fingers)
    {
        foreach (var (at, button, down) in fingers)
        {
            _planned.Enqueue((button, down), (at, _plannedSoFar++));
        }
    }

    /// <summary>Does everything that is due until a time. A turn that is busy may end later.</summary>
    /// <returns>When something is due next.</returns>
    public long RunTo(long time)
    {
        var due = NextDue;
        while (due <= time)
        {
            Clock.MoveTo(due);
            Step(due);
            due = NextDue;
        }

        Clock.MoveTo(time);
        return due;
    }

    /// <inheritdoc/>
    public void OnState(Session session, long at) => _listener.OnState(Clock.Now, session);

    private void Start(bool wokenByButton)
    {
        PowerSupply.WokenByButton = wokenByButton;
        PowerSupply.Asleep = false;
        Clock.Boot();
        while (_edges.Take())
        {
            // Edges of the life before.
        }

        _edges.TakeLost();
        Buttons.Boot();
        _guard = new MotorGuard(Motor, Clock);
        _watchdog = new PageWatchdog(_guard);
        Power = MachinePower.On;
        _listener.OnPower(Clock.Now, Power);
        _failed = false;
        Build();
    }

    private void Build()
    {
        var hardware = new Hardware(Clock, _guard, Panel, PowerSupply, _edges, Buttons, Store, _calendar, _watchdog);
        var table = new RoutineTable();
        var tables = new TableStore(Store);
        tables.Open(table);
        var device = new Handheld(hardware, table, tables, this);
        Session = device.Session;
        _loop = new DeviceLoop(device, _failed);
        _turnAt = Clock.Now;
        _sliceEnd = Clock.Now + Quantum;
    }

    private void Move(Button button, bool down, long at)
    {
        _listener.OnButton(at, button, down);
        Buttons.Move(button, down, at);
        if (Power == MachinePower.Asleep && down && button != Button.Back)
        {
            Start(wokenByButton: true);
        }
    }

    /// <summary>Fingers move whatever the device does.</summary>
    private void MoveFingers()
    {
        while (_planned.TryPeek(out var finger, out var next) && next.At <= Clock.Now)
        {
            _planned.Dequeue();
            Move(finger.Button, finger.Down, next.At);
        }
    }

    private void Step(long due)
    {
        MoveFingers();
        if (Power != MachinePower.On)
        {
            Buttons.Deliver(_edges, due, Clock.Microseconds);
        }
        else if (_turnAt <= due)
        {
            Turn();
        }
        else if (Buttons.NextDue <= due)
        {
            if (Buttons.Deliver(_edges, due, Clock.Microseconds))
            {
                Wake(Clock.Now);
            }
        }
        else
        {
            _watchdog.Look();
        }
    }

    private void Turn()
    {
        var due = _loop!.Turn();
        if (PowerSupply.Asleep)
        {
            Sleep();
            return;
        }

        if (_loop.Failed)
        {
            _guard.Off();
            _failed = true;
            Build();
            _turnAt = PageClock.TickAtOrAfter(Clock.Now + (LongestWaitMs * 1000L));
            return;
        }

        Wait(Milliseconds(due));
    }

    /// <summary>What came while the turn was busy is heard before time goes on.</summary>
    private void Wait(int milliseconds)
    {
        if (milliseconds > 0 && !_news)
        {
            _news = Buttons.Deliver(_edges, Clock.Now, Clock.Microseconds);
        }

        if (milliseconds == 0 || _news)
        {
            _news = false;
            _turnAt = Clock.Now;
            return;
        }

        Look();
        Wake(PageClock.TickAtOrAfter(Clock.Now + (milliseconds * 1000L)));
    }

    private void Wake(long at)
    {
        _turnAt = at + Lateness;
        _sliceEnd = _turnAt + Quantum;
    }

    private void Sleep()
    {
        _loop = null;
        Power = MachinePower.Asleep;
        Motor.SetDuty(0);
        _listener.OnPower(Clock.Now, Power);
        Look();
    }

    /// <summary>A turn that keeps the chip for long lets the handlers in after its share of time.</summary>
    private void HearInBetween()
    {
        MoveFingers();
        if (_loop is not null && Clock.Now >= _sliceEnd && Buttons.NextDue <= Clock.Now)
        {
            _news |= Buttons.Deliver(_edges, Clock.Now, Clock.Microseconds);
            _sliceEnd = Clock.Now + Quantum;
        }
    }

    /// <summary>Pages arrive one by one: a picture is whole when the device rests.</summary>
    private void Look()
    {
        if (!Panel.Changed)
        {
            return;
        }

        Panel.Changed = false;
        var rows = Panel.Picture();
        if (!rows.AsSpan().SequenceEqual(_shown))
        {
            rows.CopyTo(_shown, 0);
            _listener.OnFrame(Clock.Now, rows);
        }
    }

    /// <summary>Rounded down and never endless, as the board waits.</summary>
    private int Milliseconds(long due)
    {
        var left = due == long.MaxValue ? due : (due - AfterTick - Clock.Microseconds) / 1000;
        return left > LongestWaitMs ? LongestWaitMs
            : left > 0 ? (int)left
            : due <= Clock.Microseconds ? 0 : 1;
    }
}
