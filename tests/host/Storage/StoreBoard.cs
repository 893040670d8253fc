using System;
using AcuTimer.Board;
using Xunit;

namespace AcuTimer.Tests.Storage;

/// <summary>Runs pieces of firmware on a simulated board, one boot after another.</summary>
internal sealed class StoreBoard
{
    public SimulatedBoard Board { get; } = new();

    public Flash Flash => Board.Flash;

    /// <summary>Boots, does something, and is switched off. Nothing may throw.</summary>
    public void Run(Action firmware)
    {
        Exception? thrown = null;
        Board.Run(() =>
        {
            try
            {
                firmware();
            }
            catch (Exception e) when (e is not PowerOffException)
            {
                thrown = e;
            }

            Board.PowerOff();
            Board.Sleep(0);
        });
        Assert.Null(thrown?.ToString());
    }

    /// <summary>Boots and asks something.</summary>
    public T Ask<T>(Func<T> firmware)
    {
        var answer = default(T);
        Run(() => answer = firmware());
        return answer!;
    }
}
