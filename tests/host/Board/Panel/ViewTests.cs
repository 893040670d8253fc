using System.Linq;
using AcuTimer.Board;
using Xunit;

namespace AcuTimer.Tests.Board.Panel;

/// <summary>From RAM to glass: mirrors, shifts, how many rows are driven, inversion and power.</summary>
public sealed class ViewTests
{
    private readonly PanelBench _bench = new();

    public ViewTests()
    {
        // One pixel: RAM column 3, row 1.
        _bench.Commands(0x21, 3, 127, 0x22, 0, 7);
        _bench.Data(0x02);
    }

    [Theory]
    [InlineData(new byte[] { }, 3, 1)]
    [InlineData(new byte[] { 0xA0 }, 3, 1)]
    [InlineData(new byte[] { 0xDA, 0x32 }, 3, 0)]
    [InlineData(new byte[] { 0xDA, 0x02 }, 3, 2)]
    [InlineData(new byte[] { 0xC0 }, 3, 62)]
    [InlineData(new byte[] { 0x41 }, 3, 0)]
    [InlineData(new byte[] { 0x42 }, 3, 63)]
    [InlineData(new byte[] { 0xD3, 1 }, 3, 0)]
    [InlineData(new byte[] { 0xD3, 8 }, 3, 57)]
    [InlineData(new byte[] { 0xC0, 0xD3, 1 }, 3, 63)]
    [InlineData(new byte[] { 0xA8, 15 }, 3, 49)]
    public void The_pixel_is_seen_at(byte[] commands, int x, int y)
    {
        _bench.Commands(commands);

        Assert.Equal([(x, y)], _bench.Lit());
    }

    [Fact]
    public void Segments_are_mirrored_for_what_is_written_from_then_on()
    {
        _bench.Commands(0xA0, 0x21, 10, 127, 0x22, 0, 7);
        _bench.Data(0x02);

        Assert.Equal([(3, 1), (117, 1)], _bench.Lit());
    }

    [Fact]
    public void Scrolling_moves_the_RAM_itself_until_it_is_stopped()
    {
        _bench.Commands(0x26, 0, 0, 7, 0, 0, 0xFF, 0x2F);
        _bench.Board.At(100 * VirtualTime.Millisecond, _bench.Board.PowerOff);
        _bench.Board.Run(() => System.Threading.Thread.Sleep(1));
        var x = _bench.Lit().Single().X;
        Assert.InRange(x, 4, 10);
        _bench.Commands(0x2E);
        Assert.Equal([(x, 1)], _bench.Lit());
    }

    [Fact]
    public void A_vertical_shift_stays_until_a_start_line_is_set()
    {
        _bench.Commands(0xA3, 0, 64, 0x29, 0, 1, 7, 1, 1, 0x2F);
        _bench.Board.At(20 * VirtualTime.Millisecond, _bench.Board.PowerOff);
        _bench.Board.Run(() => System.Threading.Thread.Sleep(1));
        Assert.Equal([(3, 0)], _bench.Lit());
        _bench.Commands(0x2E);
        Assert.Equal([(3, 0)], _bench.Lit());
        _bench.Commands(0x40);
        Assert.Equal([(3, 1)], _bench.Lit());
    }

    [Fact]
    public void Zoom_shows_every_row_twice_and_fading_hides_all()
    {
        _bench.Commands(0xD6, 1);
        Assert.Equal([(3, 2), (3, 3)], _bench.Lit());
        _bench.Commands(0x23, 0x20);
        Assert.Empty(_bench.Lit());
        _bench.Commands(0x23, 0, 0xD6, 0);
        Assert.Equal([(3, 1)], _bench.Lit());
    }

    [Fact]
    public void Inversion_shows_every_other_pixel_of_the_rows_driven()
    {
        _bench.Commands(0xA7, 0xA8, 31);

        Assert.Equal((32 * 128) - 1, _bench.Panel.VisibleImage().LitPixels);
        Assert.False(_bench.Panel.VisibleImage()[3, 33]);
        _bench.Commands(0xA6, 0xA8, 63);
        Assert.Equal([(3, 1)], _bench.Lit());
    }

    [Fact]
    public void Entire_on_lights_all_and_forgets_nothing()
    {
        _bench.Commands(0xA5);
        Assert.Equal(128 * 64, _bench.Panel.VisibleImage().LitPixels);
        _bench.Commands(0xA4);
        Assert.Equal([(3, 1)], _bench.Lit());
    }

    [Theory]
    [InlineData(new byte[] { 0xAE })]
    [InlineData(new byte[] { 0x8D, 0x10 })]
    [InlineData(new byte[] { 0xA7, 0xAE })]
    [InlineData(new byte[] { 0xA5, 0x8D, 0x10 })]
    public void Off_or_without_its_charge_pump_it_is_dark_and_keeps_its_RAM(byte[] off)
    {
        _bench.Commands(off);
        Assert.Empty(_bench.Lit());
        Assert.False(_bench.Panel.IsOn);
        _bench.Commands(0xA4, 0xA6, 0x8D, 0x14, 0xAF);
        Assert.Equal([(3, 1)], _bench.Lit());
        Assert.True(_bench.Panel.IsOn);
    }

    [Fact]
    public void At_power_on_it_is_dark_and_its_RAM_is_noise_of_the_seed()
    {
        Assert.Equal(0, new SimulatedBoard().Panel.VisibleImage().LitPixels);
        var first = Noise(1);
        Assert.InRange(first.LitPixels, 3000, 5000);
        Assert.Equal(first, Noise(1));
        Assert.NotEqual(first, Noise(99));
    }

    [Fact]
    public void Contrast_is_kept()
    {
        Assert.Equal(0x7F, new SimulatedBoard().Panel.Contrast);
        _bench.Commands(0x81, 0x12);
        Assert.Equal(0x12, _bench.Panel.Contrast);
        Assert.Equal([(3, 1)], _bench.Lit().ToArray());
    }

    private static PanelImage Noise(uint seed)
    {
        var panel = new SimulatedBoard(new BoardWiring { Seed = seed }).Panel;
        panel.Receive([0x00, 0x8D, 0x14, 0xAF]);
        return panel.VisibleImage();
    }
}
