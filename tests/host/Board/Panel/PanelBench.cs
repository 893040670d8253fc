using System.Collections.Generic;
using System.Linq;
using AcuTimer.Board;

namespace AcuTimer.Tests.Board.Panel;

/// <summary>A panel fed by hand. Set up as the device's module is mounted (A1, C8), cleared, on, in horizontal mode.</summary>
internal sealed class PanelBench
{
    public PanelBench()
    {
        Board.AddListener(Heard);
        Commands(0x8D, 0x14, 0x20, 0x00, 0xA1, 0xC8, 0xAF);
        Data(new byte[1024]);
    }

    public SimulatedBoard Board { get; } = new();

    public RecordingListener Heard { get; } = new();

    public Ssd1306Panel Panel => Board.Panel;

    public IEnumerable<string> Errors => Panel.Errors.Select(e => e.Text);

    public void Commands(params byte[] bytes) => Panel.Receive([0x00, .. bytes]);

    public void Data(params byte[] bytes) => Panel.Receive([0x40, .. bytes]);

    /// <summary>Eight pixels as seen, the upper one in bit 0: what the RAM holds while nothing is shifted or mirrored.</summary>
    public byte Seen(int page, int column)
    {
        var image = Panel.VisibleImage();
        return (byte)Enumerable.Range(0, 8).Sum(bit => image[column, (page * 8) + bit] ? 1 << bit : 0);
    }

    public byte[] Seen(int page, int first, int last) =>
        [.. Enumerable.Range(first, last - first + 1).Select(column => Seen(page, column))];

    /// <summary>The lit pixels, as (x, y).</summary>
    public IEnumerable<(int X, int Y)> Lit()
    {
        var image = Panel.VisibleImage();
        return from y in Enumerable.Range(0, PanelImage.Height)
               from x in Enumerable.Range(0, PanelImage.Width)
               where image[x, y]
               select (x, y);
    }
}
