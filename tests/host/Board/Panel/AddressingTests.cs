using System.Linq;
using AcuTimer.Board;
using Xunit;

namespace AcuTimer.Tests.Board.Panel;

/// <summary>Where data goes: the three addressing modes, their windows and how they wrap (datasheet, section 10.1.3).</summary>
public sealed class AddressingTests
{
    private readonly PanelBench _bench = new();

    [Fact]
    public void Horizontal_goes_along_the_columns_of_the_window_then_to_the_next_page_and_wraps()
    {
        _bench.Commands(0x21, 10, 12, 0x22, 2, 3);
        _bench.Data(1, 2, 3, 4, 5, 6, 7);

        Assert.Equal([0, 7, 2, 3, 0], _bench.Seen(2, 9, 13));
        Assert.Equal([0, 4, 5, 6, 0], _bench.Seen(3, 9, 13));
        Assert.Empty(_bench.Errors);
    }

    [Fact]
    public void Vertical_goes_down_the_pages_of_the_window_then_to_the_next_column_and_wraps()
    {
        _bench.Commands(0x20, 0x01, 0x21, 10, 12, 0x22, 2, 3);
        _bench.Data(1, 2, 3, 4, 5, 6, 7);

        Assert.Equal([0, 7, 3, 5, 0], _bench.Seen(2, 9, 13));
        Assert.Equal([0, 2, 4, 6, 0], _bench.Seen(3, 9, 13));
        Assert.Equal(AddressingMode.Vertical, _bench.Panel.Mode);
        Assert.Empty(_bench.Errors);
    }

    [Fact]
    public void Page_mode_stays_in_its_page_and_wraps_to_the_column_it_was_set_to()
    {
        _bench.Commands(0x20, 0x02, 0xB3, 0x05, 0x17);
        _bench.Data([.. Enumerable.Range(1, 12).Select(i => (byte)i)]);

        Assert.Equal([0, 12, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], _bench.Seen(3, 116, 127));
        Assert.Equal(new byte[128], _bench.Seen(4, 0, 127));
        Assert.Empty(_bench.Errors);
    }

    [Fact]
    public void A_whole_frame_ends_where_it_began()
    {
        _bench.Data(new byte[1024]);
        _bench.Data(0x55);

        Assert.Equal(0x55, _bench.Seen(0, 0));
        Assert.Equal(4, _bench.Panel.VisibleImage().LitPixels);
    }

    [Fact]
    public void Setting_the_window_puts_the_pointer_at_its_start()
    {
        _bench.Commands(0x21, 10, 20, 0x22, 0, 7);
        _bench.Data(1, 2);
        _bench.Commands(0x21, 10, 20);
        _bench.Data(3);

        Assert.Equal([3, 2], _bench.Seen(0, 10, 11));
    }

    [Fact]
    public void Page_and_column_of_page_mode_move_the_pointer_in_horizontal_mode_too()
    {
        _bench.Commands(0xB5, 0x02, 0x11);
        _bench.Data(9);

        Assert.Equal(9, _bench.Seen(5, 0x12));
    }

    [Fact]
    public void Data_outside_the_window_is_an_error_once_a_transfer()
    {
        _bench.Commands(0x21, 10, 12, 0x22, 2, 3, 0xB6);
        _bench.Data(1, 2, 3);

        Assert.Equal(["data outside the window"], _bench.Errors);
    }

    [Fact]
    public void A_write_of_what_is_there_already_changes_nothing()
    {
        _bench.Heard.PanelChanges.Clear();
        _bench.Data(0, 0);
        Assert.Empty(_bench.Heard.PanelChanges);
        _bench.Data(0, 1);
        Assert.Single(_bench.Heard.PanelChanges);
    }
}
