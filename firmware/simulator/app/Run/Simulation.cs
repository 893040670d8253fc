using System;
using System.Collections.Generic;
using AcuTimer.Board;
using AcuTimer.Simulator.Script;

namespace AcuTimer.Simulator.Run;

/// <summary>One run of the unmodified firmware on a board of its own.</summary>
public sealed class Simulation
{
    /// <summary>Where nanoff's file deployment puts a table on a real device.</summary>
    public const string Inbox = @"I:\" + AcuTimer.Core.Tables.TableStore.InboxName;

    private static readonly object OneAtATime = new();

    private readonly SessionWatch _watch;

    /// <summary>Makes a board wired like the real one.</summary>
    public Simulation()
    {
        Board = new SimulatedBoard(new BoardWiring
        {
            Motor = AcuTimer.Esp32.Pins.Motor,
            I2cData = AcuTimer.Esp32.Pins.Data,
            I2cClock = AcuTimer.Esp32.Pins.Clock,
            BackButton = AcuTimer.Esp32.Pins.ButtonBack,
            OkButton = AcuTimer.Esp32.Pins.ButtonOk,
            NextButton = AcuTimer.Esp32.Pins.ButtonNext,
            BatteryAdcChannel = AcuTimer.Esp32.Pins.BatteryChannel,
        });
        _watch = new SessionWatch(Board);
    }

    /// <summary>The board.</summary>
    public SimulatedBoard Board { get; }

    /// <summary>Runs on the firmware's thread before Main, such as something that takes a resource away.</summary>
    public Action? BeforeMain { get; init; }

    /// <summary>The next time the power goes off it comes back.</summary>
    public bool PowerReturns { get; set; }

    /// <summary>Gives the device a table that it took from the inbox at some time before.</summary>
    public void PutTable(byte[] table) => Board.Flash.Put(TableSlot.Path, TableSlot.FileOf(table));

    /// <summary>Puts a file where the device looks for a new table.</summary>
    public void PutInbox(byte[] table) => Board.Flash.Put(Inbox, table);

    /// <summary>Plans presses.</summary>
    public void Press(IEnumerable<ButtonPress> presses)
    {
        foreach (var press in presses)
        {
            ButtonOf(press.Button).PressAt(press.Time, press.Duration);
        }
    }

    /// <summary>Adds somebody who watches the wires, the session, or both.</summary>
    public void Add(object listener)
    {
        if (listener is IBoardListener board)
        {
            Board.AddListener(board);
        }

        if (listener is ISessionListener session)
        {
            _watch.Add(session);
        }
    }

    /// <summary>Boots the firmware and returns when the power is off. The firmware's probe is a static, so one run at a time.</summary>
    public RunResult Run()
    {
        lock (OneAtATime)
        {
            AcuTimer.Esp32.Program.Probe = _watch;
            try
            {
                return Board.Run(Boot);
            }
            finally
            {
                AcuTimer.Esp32.Program.Probe = null;
            }
        }
    }

    /// <summary>The same, and again: out of a deep sleep when a button wakes the board, and after a restart. When the power goes off must be planned.</summary>
    /// <returns>The last run's end.</returns>
    public RunResult RunOn()
    {
        var result = Run();
        while (result.Reason is EndReason.Reboot or EndReason.DeepSleep || PowerReturns)
        {
            PowerReturns = false;
            result = Run();
        }

        return result;
    }

    private void Boot()
    {
        BeforeMain?.Invoke();
        AcuTimer.Esp32.Program.Main();
    }

    /// <summary>The button of a name.</summary>
    public PushButton ButtonOf(string name) => name switch
    {
        "back" => Board.Back,
        "next" => Board.Next,
        "ok" => Board.Ok,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}
