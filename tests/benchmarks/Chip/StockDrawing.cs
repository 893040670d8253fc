using System;

namespace AcuTimer.Benchmarks.Chip;

/// <summary>The stock way of drawing the same second, as measured on the interpreter: DrawString of sixteen characters and Display.</summary>
internal static class StockDrawing
{
    private const int DrawString = 117_932;
    private const int Display = 1_325;
    private const int Pages = 8;
    private const int PageBytes = 4 + 129;

    public static void Print()
    {
        Console.WriteLine($"| the stock driver's one-second update, instructions | {DrawString + Display:N0} | | |");
        Console.WriteLine($"| the stock driver's one-second update, bus bytes | {Pages * PageBytes:N0} | | |");
    }
}
