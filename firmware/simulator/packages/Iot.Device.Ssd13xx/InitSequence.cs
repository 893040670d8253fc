namespace Iot.Device.Ssd13xx;

/// <summary>What the package's driver sends to set a panel of 128×64 up: one control byte, then commands only.</summary>
internal static class InitSequence
{
    /// <summary>All settings between display off and display on.</summary>
    public static byte[] Bytes() => new byte[]
    {
        0x00,
        0xAE,
        0xD5, 0x80,
        0xA8, 0x3F,
        0xD3, 0x00,
        0x40,
        0x8D, 0x14,
        0x20, 0x00,
        0xA1,
        0xC8,
        0xDA, 0x12,
        0x81, 0xCF,
        0xD9, 0xF1,
        0xDB, 0x40,
        0xA4,
        0xA6,
        0xAF,
    };
}
