using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace AcuTimer.Compiler.Language;

/// <summary>
/// Latin letters that the device does not draw. A letter with two marks keeps one (ế is ê), one with a mark that is not drawn
/// keeps its base, and those that are no base with a mark are written as is usual where there is only the alphabet (ß is ss).
/// </summary>
internal static class PlainLetters
{
    /// <summary>By the letter that is drawn. The framework's own decomposition is not there on every system.</summary>
    private static readonly Dictionary<int, string> Letters = new[]
    {
        "AẠẢ", "ÂẤẦẨẪẬ", "ĂẮẰẲẴẶ", "DĎ", "EẸẺẼ", "ÊẾỀỂỄỆ", "HĦ", "IỈỊ", "LĿ", "NŊ", "OƠỌỎỚỜỞỠỢ", "ÔỐỒỔỖỘ", "ŞȘ", "TŦ", "ŢȚ",
        "UƯỤỦỨỪỬỮỰ", "ÜǕǗǙǛ", "YỲỴỶỸ",
        "aạả", "âấầẩẫậ", "ăắằẳẵặ", "dď", "eẹẻẽ", "êếềểễệ", "hħ", "iıỉị", "kĸ", "lŀ", "nŋ", "oơọỏớờởỡợ", "ôốồổỗộ", "sſ", "şș", "tŧ", "ţț",
        "uưụủứừửữự", "üǖǘǚǜ", "yỳỵỷỹ",
    }.SelectMany(group => group[1..].Select(letter => ((int)letter, group[..1])))
        .Concat([('ß', "ss"), ('ẞ', "SS"), ('Æ', "AE"), ('æ', "ae"), ('Œ', "OE"), ('œ', "oe"), ('Þ', "Th"), ('þ', "th"), ('Ĳ', "IJ"), ('ĳ', "ij"), ('ŉ', "'n")])
        .ToDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>The text as the device shows it; what is no Latin letter stays.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder();
        foreach (Rune c in text.EnumerateRunes())
        {
            plain.Append(ScreenText.HasGlyph(c.Value) ? c.ToString() : Base(c));
        }

        return plain.ToString();
    }

    /// <summary>Whether a character is drawn, if in another way.</summary>
    public static bool AreThereFor(int character) =>
        Rune.IsValid(character) && Of(new Rune(character).ToString()) is var plain && (plain.Length == 0 || ScreenText.HasGlyph(plain[0]));

    // A mark that is written behind its letter goes, as the one within it does.
    private static string Base(Rune c) => c.Value is >= 0x300 and < 0x370 ? "" : Letters.GetValueOrDefault(c.Value) ?? c.ToString();
}
