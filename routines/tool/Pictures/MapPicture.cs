using System.Collections.Generic;
using System.Text;
using AcuTimer.Compiler.Maps;

namespace AcuTimer.Tool.Pictures;

/// <summary>A body map in characters, two dots in a cell, with a point marked on it.</summary>
internal static class MapPicture
{
    private const int Arm = 2;

    /// <param name="map">The drawing.</param>
    /// <param name="x">Column of the mark; negative for none.</param>
    /// <param name="y">Row of the mark.</param>
    public static IEnumerable<string> Lines(BodyMap map, int x, int y)
    {
        var line = new StringBuilder(map.Width);
        for (int row = 0; row < map.Height; row += 2)
        {
            line.Clear();
            for (int column = 0; column < map.Width; column++)
            {
                line.Append((IsLit(map, column, row, x, y), IsLit(map, column, row + 1, x, y)) switch
                {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    _ => ' ',
                });
            }

            yield return line.ToString().TrimEnd();
        }
    }

    /// <summary>The mark is a cross in a clear square, so that it shows on lit and on dark.</summary>
    public static bool IsLit(BodyMap map, int column, int row, int x, int y)
    {
        int across = System.Math.Abs(column - x);
        int down = System.Math.Abs(row - y);
        bool near = x >= 0 && across <= Arm && down <= Arm;
        return near ? across == 0 || down == 0 : map.IsLit(column, row);
    }
}
