using System;
using System.Threading;
using AcuTimer.Board;
using AcuTimer.Simulator.Run;

namespace AcuTimer.Simulator.Live;

/// <summary>The run that a person watches: the board on a thread of its own, the terminal drawn thirty times a second.</summary>
public static class LiveRun
{
    private const int FrameMilliseconds = 33;
    private const long LookEvery = 33 * VirtualTime.Millisecond;

    /// <summary>Runs until q, Ctrl-C, or the planned end.</summary>
    /// <param name="simulation">A run that is ready to start.</param>
    /// <param name="speed">Virtual seconds a real second.</param>
    public static void Run(Simulation simulation, double speed)
    {
        var view = new LiveView(simulation.Board);
        simulation.Add(view);
        simulation.Board.SetSpeed(speed);
        LookAgain(simulation.Board, view);
        var board = new Thread(() => simulation.RunOn()) { IsBackground = true, Name = "board" };
        Console.CancelKeyPress += (_, cancel) =>
        {
            cancel.Cancel = true;
            simulation.Board.RequestPowerOff();
        };
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        Console.Write("\u001b[?1049h\u001b[?25l\u001b[2J");
        try
        {
            board.Start();
            while (board.IsAlive)
            {
                Console.Write(view.Render(Console.WindowWidth));
                ReadKeys(simulation);
                Thread.Sleep(FrameMilliseconds);
            }
        }
        finally
        {
            Console.Write("\u001b[?25h\u001b[?1049l");
        }
    }

    /// <summary>The motor's level changes between the firmware's own events.</summary>
    private static void LookAgain(SimulatedBoard board, LiveView view) =>
        board.At(board.Now + LookEvery, () =>
        {
            view.Look(board.Now);
            LookAgain(board, view);
        });

    private static void ReadKeys(Simulation simulation)
    {
        while (Console.KeyAvailable)
        {
            var key = Console.ReadKey(intercept: true);
            if (key.Key == ConsoleKey.Q)
            {
                simulation.Board.RequestPowerOff();
            }
            else if (KeyMap.PressOf(key) is { } press)
            {
                var board = simulation.Board;
                board.Post(() => simulation.ButtonOf(press.Button).PressAt(board.Now, press.Duration));
            }
        }
    }
}
