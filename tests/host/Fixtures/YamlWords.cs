using System;
using System.Globalization;
using System.Linq;
using YamlDotNet.RepresentationModel;

namespace AcuTimer.Tests.Fixtures;

/// <summary>Short ways to what stands under a key.</summary>
internal static class YamlWords
{
    public static YamlNode? Find(this YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? node) ? node : null;

    public static string? Word(this YamlMappingNode map, string key) => (map.Find(key) as YamlScalarNode)?.Value;

    public static string[] Words(this YamlMappingNode map, string key) =>
        map.Find(key) is YamlSequenceNode list ? list.Children.Select(item => ((YamlScalarNode)item).Value!).ToArray() : [];

    public static int Number(this YamlMappingNode map, string key, int otherwise) =>
        map.Word(key) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>Milliseconds of "5 s", "800 ms", "2 min" or a number of seconds.</summary>
    public static int Time(this YamlMappingNode map, string key, int otherwise)
    {
        if (map.Word(key) is not { } text)
        {
            return otherwise;
        }

        string[] parts = text.Split(' ');
        decimal unit = parts.Length == 1 ? 1000 : parts[1] switch { "s" => 1000, "ms" => 1, "min" => 60000, _ => throw new FormatException(text) };
        return (int)(decimal.Parse(parts[0], CultureInfo.InvariantCulture) * unit);
    }
}
