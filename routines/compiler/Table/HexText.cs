using System.Linq;

namespace AcuTimer.Compiler.Table;

/// <summary>Hex digits for people.</summary>
internal static class HexText
{
    /// <summary>"A1B2" as "A1 B2".</summary>
    public static string ChunkPairs(this string hex) => string.Join(' ', hex.Chunk(2).Select(pair => new string(pair)));
}
