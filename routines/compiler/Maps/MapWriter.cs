using System.Text;

namespace AcuTimer.Compiler.Maps;

/// <summary>Writes a map file as MapReader reads it.</summary>
internal static class MapWriter
{
    public static string Write(BodyMap map)
    {
        var text = new StringBuilder($"name: {map.Name}\nsymmetric: {(map.Symmetric ? "yes" : "no")}\n\n");
        for (int y = 0; y < map.Height; y++)
        {
            text.Append(map.Row(y)).Append('\n');
        }

        return text.ToString();
    }
}
