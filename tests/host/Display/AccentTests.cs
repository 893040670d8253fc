using System.Linq;
using AcuTimer.Core.Display;
using Xunit;

namespace AcuTimer.Tests.Display;

/// <summary>Latin letters with a mark.</summary>
public class AccentTests
{
    private static readonly string[] Words =
    [
        "Café für Łódź, arrêtez", "ÀÁÂÃÄÅ ÈÉÊË ÌÍÎÏ ÑÇÝ", "ÒÓÔÕÖØ ÙÚÛÜ ĄĘŁŚŻ ČŘŠ", "àáâãäå èéêë ìíîï ñçý", "òóôõöø ùúûü ąęłśż čřš", "Zúsānlǐ Tàichōng Nǎo", "ğıİş ő ű ů đ ť ľ ņ ķ ŵ",
    ];

    [Fact]
    public void Small()
    {
        var frame = new FrameBuffer();
        for (int i = 0; i < Words.Length; i++)
        {
            Text.Draw(frame, Font.Small, 0, 9 * i, Words[i]);
        }

        Golden.Check(frame, "font-accents-small");
    }

    [Fact]
    public void Medium()
    {
        var frame = new FrameBuffer();
        string[] words = ["Café für", "ÉÀÜÑ ŁÇŚ", "ǎǐ éàüñłç", "ÂÅÕ âåõąė"];
        for (int i = 0; i < words.Length; i++)
        {
            Text.Draw(frame, Font.Medium, 0, 16 * i, words[i]);
        }

        Golden.Check(frame, "font-accents-medium");
    }

    /// <summary>Each letter with its marks, as Unicode takes them apart, and those with a stroke.</summary>
    [Theory]
    [InlineData("AÀÁÂÃÄÅĀĂĄǍ")]
    [InlineData("CÇĆĈĊČ")]
    [InlineData("DĐ")]
    [InlineData("EÈÉÊËĒĔĖĘĚ")]
    [InlineData("GĜĞĠĢ")]
    [InlineData("IÌÍÎÏĨĪĬĮİǏ")]
    [InlineData("LĹĻĽŁ")]
    [InlineData("NÑŃŅŇ")]
    [InlineData("OÒÓÔÕÖØŌŎŐǑ")]
    [InlineData("RŔŖŘ")]
    [InlineData("SŚŜŞŠ")]
    [InlineData("TŢŤ")]
    [InlineData("UÙÚÛÜŨŪŬŮŰŲǓ")]
    [InlineData("YÝŶŸ")]
    [InlineData("ZŹŻŽ")]
    [InlineData("aàáâãäåāăąǎ")]
    [InlineData("cçćĉċč")]
    [InlineData("dđ")]
    [InlineData("eèéêëēĕėęě")]
    [InlineData("gĝğġģ")]
    [InlineData("iìíîïĩīĭįǐ")]
    [InlineData("lĺļľł")]
    [InlineData("nñńņň")]
    [InlineData("oòóôõöøōŏőǒ")]
    [InlineData("rŕŗř")]
    [InlineData("sśŝşš")]
    [InlineData("tţť")]
    [InlineData("uùúûüũūŭůűųǔ")]
    [InlineData("yýŷÿ")]
    [InlineData("zźżž")]
    [InlineData("HĤJĴKĶWŴhĥjĵkķwŵ")]
    public void Letters_with_a_mark_are_told_apart(string letters)
    {
        Assert.All(letters, letter => Assert.True(Text.HasGlyph(letter), $"{letter}"));
        Assert.Equal(letters.Length, letters.Select(Drawn).Distinct().Count());
    }

    [Theory]
    [InlineData(0xBF)]
    [InlineData(0xF7)]
    [InlineData(0x180)]
    [InlineData(0x1CC)]
    [InlineData(0x1D5)]
    [InlineData(0x10FFFF)]
    public void Others_are_not(int codePoint) => Assert.False(Text.HasGlyph(codePoint));

    private static string Drawn(char letter)
    {
        var frame = new FrameBuffer();
        Text.Draw(frame, Font.Small, 0, 0, letter.ToString());
        return string.Join(' ', frame.Bytes.Take(6));
    }
}
