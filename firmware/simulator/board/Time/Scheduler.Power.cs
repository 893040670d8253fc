using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace AcuTimer.Board;

/// <summary>Power-on and power-off: how a run starts, and how its threads are brought to an end.</summary>
public sealed partial class Scheduler
{
    private readonly List<FirmwareFault> _faults = new();
    private readonly ManualResetEventSlim _finished = new();
    private FirmwareThread? _main;
    private volatile bool _stopRequested;
    private volatile bool _down = true;
    private bool _mainReturned;
    private EndReason _reason;

    /// <summary>The power is off: outputs do nothing any more.</summary>
    public bool IsDown => _down;

    /// <summary>Main is over and no other thread of the program lives: timers and pin events go unheard, outputs stay as they are.</summary>
    internal bool ProgramOver { get; private set; }

    internal Action<string>? Log { get; set; }

    /// <summary>When the firmware last started, in virtual microseconds since power-on.</summary>
    public long BootTime { get; private set; }

    /// <summary>Boots: runs Main on a firmware thread until the power goes off, and returns then. Called on a host thread.</summary>
    internal RunResult Run(Action main)
    {
        _boots++;
        _faults.Clear();
        _finished.Reset();
        _down = false;
        _mainReturned = false;
        ProgramOver = false;
        BootTime = Now;
        _busySinceQuiet = true;
        _main = Spawn("main", system: false, main);
        var first = PickNext();
        if (first is null)
        {
            PassOn();
        }
        else
        {
            Hand(first);
        }

        _finished.Wait();
        _threads.Clear();
        _ready.Clear();
        _stopRequested = false;
        return new RunResult(_reason, Now, _mainReturned, _faults.ToArray());
    }

    /// <summary>From any thread: the run ends as soon as the firmware waits.</summary>
    internal void RequestPowerOff()
    {
        _stopRequested = true;
        _inbox.Post(static () => { });
    }

    /// <summary>The power goes off now. The thread that runs learns of it when it next waits.</summary>
    internal void GoDown(EndReason reason)
    {
        if (_down)
        {
            return;
        }

        if (_busySinceQuiet)
        {
            _busySinceQuiet = false;
            Quiet?.Invoke();
        }

        _reason = reason;
        _down = true;
    }

    /// <summary>
    /// Ends the running thread if the power is off: the first time by an exception; a thread that swallowed it and waits
    /// again is left standing for good.
    /// </summary>
    internal void ThrowIfDown()
    {
        if (!_down)
        {
            return;
        }

        if (_current is { } me)
        {
            if (me.WasTold)
            {
                me.IsAlive = false;
                PassOn();
                Thread.Sleep(Timeout.Infinite);
            }

            me.WasTold = true;
        }

        throw new PowerOffException();
    }

    internal void Report(FirmwareFault fault)
    {
        _faults.Add(fault);
        Faulted?.Invoke(fault);
    }

    private void TakeStopRequest()
    {
        if (_stopRequested)
        {
            GoDown(EndReason.PowerOff);
        }
    }

    private void Ended(FirmwareThread me)
    {
        if (me == _main)
        {
            _mainReturned = _faults.All(f => f.Thread != me.Name);
            if (_mainReturned)
            {
                Log?.Invoke("main returned");
            }
        }

        if (!_main!.IsAlive && !ProgramOver && _threads.All(t => t.IsSystem || !t.IsAlive))
        {
            ProgramOver = true;
            Log?.Invoke("no thread remains; the runtime waits");
        }

        me.Ended.Set();
    }

    /// <summary>Gives the baton away for good: to the next thread that can run, or, without power, to one still to be unwound.</summary>
    private void PassOn()
    {
        var next = PickNext() ?? _threads.FirstOrDefault(t => t.IsAlive && t.IsLaunched);
        if (next is null)
        {
            _current = null;
            _finished.Set();
            return;
        }

        Hand(next);
    }
}
