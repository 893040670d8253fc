namespace Iot.Device.Ssd13xx;

/// <summary>What the package's driver sends to set a panel up, by resolution: one control byte, then commands only.</summary>
internal static class InitSequence
{
    /// <summary>For 128×64: all settings between display off and display on.</summary>
    public static byte[] For(Ssd13xx.DisplayResolution resolution) => resolution switch
    {
        Ssd13xx.DisplayResolution.OLED128x64 => Build(ratio: 0x3F, comPins: 0x12, contrast: 0xCF),
        Ssd13xx.DisplayResolution.OLED128x32 => Build(ratio: 0x1F, comPins: 0x02, contrast: 0x8F),
        Ssd13xx.DisplayResolution.OLED96x16 => Build(ratio: 0x1F, comPins: 0x02, contrast: 0xAF),
        _ => BuildUpright(),
    };

    private static byte[] Build(byte ratio, byte comPins, byte contrast, byte offset = 0) => new byte[]
    {
        0x00,
        0xAE,
        0xD5, 0x80,
        0xA8, ratio,
        0xD3, offset,
        0x40,
        0x8D, 0x14,
        0x20, 0x00,
        0xA1,
        0xC8,
        0xDA, comPins,
        0x81, contrast,
        0xD9, 0xF1,
        0xDB, 0x40,
        0xA4,
        0xA6,
        0xAF,
    };

    /// <summary>The 64×128 sequence has a stray D5h in front, which takes the display-off for its parameter.</summary>
    private static byte[] BuildUpright()
    {
        var rest = Build(ratio: 0x3F, comPins: 0x12, contrast: 0xCF, offset: 0x1F);
        var bytes = new byte[rest.Length + 1];
        bytes[1] = 0xD5;
        System.Array.Copy(rest, 1, bytes, 2, rest.Length - 1);
        return bytes;
    }
}
