using System;
using System.Collections.Generic;
using System.Threading;

namespace AcuTimer.Board;

/// <summary>
/// Virtual time and the firmware's threads. One baton: only the thread that holds it runs, all others wait. A thread
/// that blocks runs the scheduler itself; if it is the next one to run, no OS switch takes place. Code costs no time.
/// </summary>
public sealed partial class Scheduler
{
    private readonly EventQueue _events = new();
    private readonly Queue<FirmwareThread> _ready = new();
    private readonly List<FirmwareThread> _threads = new();
    private readonly HostInbox _inbox = new();
    private readonly Pacer _pacer = new();
    private readonly Action _enterThread;
    private FirmwareThread? _current;
    private long _sliceEnd;
    private bool _busySinceQuiet;
    private int _boots;

    /// <param name="enterThread">Run at the start of each firmware thread, to bind it to its board.</param>
    internal Scheduler(Action enterThread) => _enterThread = enterThread;

    /// <summary>Virtual microseconds since power-on.</summary>
    public long Now { get; private set; }

    /// <summary>All firmware threads wait and time is about to move on.</summary>
    internal Action? Quiet { get; set; }

    internal Action<FirmwareFault>? Faulted { get; set; }

    /// <summary>The running thread; null outside the firmware.</summary>
    public FirmwareThread? Current => _current;

    /// <summary>Has something happen at a time (at once, if that is past).</summary>
    public BoardEvent At(long time, Action action) => _events.Add(Math.Max(time, Now), action);

    /// <summary>The same for what belongs to the running program: it does not happen when the program is gone by then.</summary>
    internal BoardEvent AtInRun(long time, Action action)
    {
        var boot = _boots;
        return At(time, () =>
        {
            if (boot == _boots && !_down && !ProgramOver)
            {
                action();
            }
        });
    }

    /// <summary>Hands an action over from another host thread; it runs at the then current virtual time.</summary>
    public void Post(Action action) => _inbox.Post(action);

    /// <summary>1 = real time; infinity = as fast as possible.</summary>
    internal void SetSpeed(double speed) => _pacer.SetSpeed(speed, Now);

    internal FirmwareThread Spawn(string name, bool system, Action body)
    {
        FirmwareThread? thread = null;
        thread = new FirmwareThread(this, name, system, () => RunThread(thread!, body));
        _threads.Add(thread);
        _ready.Enqueue(thread);
        return thread;
    }

    internal void MakeReady(FirmwareThread thread) => _ready.Enqueue(thread);

    /// <summary>The running thread waits until somebody makes it ready.</summary>
    internal void Park()
    {
        var me = Running();
        ThrowIfDown();
        _clockReads = 0;
        var next = PickNext();
        if (next is null)
        {
            ThrowIfDown();
        }
        else if (next != me)
        {
            Hand(next);
            me.WaitForBaton();
            ThrowIfDown();
        }

        _sliceEnd = Now + VirtualTime.Quantum;
    }

    /// <summary>Lets other ready threads run first.</summary>
    internal void Yield()
    {
        _ready.Enqueue(Running());
        Park();
    }

    /// <summary>Time passes while the whole CLR is held up (a bus transfer). Board events go on, threads do not.</summary>
    internal void Busy(long microseconds)
    {
        _clockReads = 0;
        Pass(microseconds);
    }

    /// <summary>The running thread's code took so long. Without power it goes on to its next wait, as code that costs nothing does.</summary>
    internal void RunCode(long microseconds)
    {
        if (_current is not null && !_down)
        {
            Elapse(microseconds);
        }
    }

    private void Pass(long microseconds)
    {
        ThrowIfDown();
        Elapse(microseconds);
        ThrowIfDown();
    }

    private void Elapse(long microseconds)
    {
        var end = Now + microseconds;
        while (!_down && _events.Peek() is { } next && next.Time <= end)
        {
            Run(next);
        }

        if (_down)
        {
            return;
        }

        Now = end;
        _busySinceQuiet = true;
        if (Now >= _sliceEnd && _ready.Count > 0)
        {
            Yield();
        }
    }

    internal FirmwareThread Running() =>
        _current ?? throw new InvalidOperationException("Only a firmware thread can wait; run this inside Run().");

    private void RunThread(FirmwareThread me, Action body)
    {
        _enterThread();
        try
        {
            _sliceEnd = Now + VirtualTime.Quantum;
            ThrowIfDown();
            body();
        }
        catch (PowerOffException)
        {
            // The way out.
        }
#pragma warning disable CA1031 // An unhandled exception ends only its thread, whatever it is.
        catch (Exception e)
#pragma warning restore CA1031
        {
            if (!_down)
            {
                Report(new FirmwareFault(Now, me.Name, e));
            }
        }

        me.IsAlive = false;
        if (!_down)
        {
            Ended(me);
        }

        PassOn();
    }

    private void Hand(FirmwareThread next)
    {
        _current = next;
        next.TakeBaton();
    }

    /// <summary>Runs the board until a firmware thread can run; null when the power went off.</summary>
    private FirmwareThread? PickNext()
    {
        while (!_down)
        {
            TakeStopRequest();
            while (!_down && _events.Peek() is { } due && due.Time <= Now)
            {
                Run(due);
            }

            if (!_down && _ready.TryDequeue(out var thread))
            {
                _busySinceQuiet = true;
                return thread;
            }

            if (!_down)
            {
                Advance();
            }
        }

        return null;
    }

    private void Run(BoardEvent due)
    {
        _events.RemoveFirst();
        Now = due.Time;
        _busySinceQuiet = true;
        due.Action!();
    }

    /// <summary>Moves on to the next event, waiting for the wall clock if the run is paced.</summary>
    private void Advance()
    {
        if (_busySinceQuiet)
        {
            _busySinceQuiet = false;
            Quiet?.Invoke();
        }

        var next = _events.Peek();
        if (!_inbox.IsEmpty)
        {
            if (_pacer.IsLive)
            {
                Now = Math.Clamp(_pacer.VirtualNow(), Now, next?.Time ?? long.MaxValue);
            }

            _busySinceQuiet = true;
            _inbox.RunAll();
        }
        else if (next is not null && (!_pacer.IsLive || _pacer.Until(next.Time) <= TimeSpan.Zero))
        {
            Run(next);
        }
        else if (_pacer.IsLive)
        {
            _inbox.Wait(next is null ? TimeSpan.FromSeconds(1) : _pacer.Until(next.Time));
            if (next is null)
            {
                Now = Math.Max(Now, _pacer.VirtualNow());
            }
        }
        else
        {
            GoDown(EndReason.Idle);
        }
    }
}
