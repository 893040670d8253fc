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

    private const string Begin = "\u001b[?1049h\u001b[?25l\u001b[2J";
    private const string End = "\u001b[?25h\u001b[?1049l";

    /// <summary>Runs until q, Ctrl-C or the system's word to end, or the planned end. The terminal is whole after each of them.</summary>
    /// <param name="simulation">A run that is ready to start.</param>
    /// <param name="speed">Virtual seconds a real second.</param>
    /// <returns>How the run ended; null when it could not begin.</returns>
    public static RunResult? Run(Simulation simulation, double speed)
    {
        var view = new LiveView(simulation.Board);
        simulation.Add(view);
        simulation.Board.SetSpeed(speed);
        LookAgain(simulation.Board, view);
        RunResult? result = null;
        var board = new Thread(() => result = simulation.RunOn()) { IsBackground = true, Name = "board" };
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        using var stop = StopSignals.Heed(simulation.Board.RequestPowerOff);
        var drawing = new object();
        using var pause = PauseSignal.Heed(() => Leave(drawing), () => Enter(drawing, view));
        Console.Write(Begin);
        try
        {
            board.Start();
            while (board.IsAlive)
            {
                lock (drawing)
                {
                    Console.Write(view.Render(Console.WindowWidth, Console.WindowHeight));
                }

                ReadKeys(simulation);
                Thread.Sleep(FrameMilliseconds);
            }
        }
        finally
        {
            Console.Write(End);
        }

        return result;
    }

    /// <summary>Nothing is drawn into the shell's screen.</summary>
    private static void Leave(object drawing)
    {
        Monitor.Enter(drawing);
        Console.Write(End);
    }

    private static void Enter(object drawing, LiveView view)
    {
        view.Forget();
        Console.Write(Begin);
        Monitor.Exit(drawing);
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
