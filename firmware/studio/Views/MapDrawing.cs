using System.Globalization;
using System.Text;
using AcuTimer.Compiler.Maps;

namespace AcuTimer.Studio.Views;

/// <summary>A body map as a path of an SVG, a unit a dot.</summary>
internal static class MapDrawing
{
    /// <summary>A rectangle for each run of lit dots in a row.</summary>
    public static string Path(BodyMap map)
    {
        var path = new StringBuilder();
        for (var y = 0; y < map.Height; y++)
        {
            for (var x = 0; x < map.Width; x++)
            {
                var from = x;
                while (x < map.Width && map.IsLit(x, y))
                {
                    x++;
                }

                if (x > from)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1h-{x - from}z");
                }
            }
        }

        return path.ToString();
    }
}
