using System;
using AcuTimer.Board;
using Xunit;

namespace AcuTimer.Tests.Board.Panel;

/// <summary>The stream of control bytes, commands and data; what the panel does not understand is an error.</summary>
public sealed class StreamTests
{
    private readonly PanelBench _bench = new();

    [Fact]
    public void Single_commands_and_data_may_share_a_transfer()
    {
        _bench.Panel.Receive([0x80, 0xB1, 0x80, 0x04, 0x80, 0x10, 0x40, 0x0F, 0xF0]);

        Assert.Equal([0x0F, 0xF0], _bench.Seen(1, 4, 5));
        Assert.Empty(_bench.Errors);
    }

    [Fact]
    public void Single_data_bytes_too()
    {
        _bench.Panel.Receive([0xC0, 0x0F, 0xC0, 0xF0, 0x80, 0xA7]);

        Assert.Equal((128 * 64) - 8, _bench.Panel.VisibleImage().LitPixels);
        Assert.Empty(_bench.Errors);
    }

    [Fact]
    public void A_parameter_may_come_with_a_control_byte_of_its_own()
    {
        _bench.Panel.Receive([0x80, 0x81, 0x80, 0x33]);

        Assert.Equal(0x33, _bench.Panel.Contrast);
        Assert.Empty(_bench.Errors);
    }

    [Theory]
    [InlineData(new byte[] { 0x01, 0xAE }, "control byte 01h")]
    [InlineData(new byte[] { 0x80 }, "nothing after control byte 80h")]
    [InlineData(new byte[] { 0x00, 0x81 }, "command 81h: parameters missing")]
    [InlineData(new byte[] { 0x00, 0x21, 5 }, "command 21h: parameters missing")]
    [InlineData(new byte[] { 0x80, 0x81, 0x40, 0x00 }, "data in the middle of command 81h")]
    public void A_broken_stream_is_an_error(byte[] transfer, string text)
    {
        _bench.Panel.Receive(transfer);

        Assert.Equal([text], _bench.Errors);
        Assert.Equal([text], _bench.Heard.PanelErrors);
    }

    [Theory]
    [InlineData(0x25)]
    [InlineData(0x28)]
    [InlineData(0x30)]
    [InlineData(0x82)]
    [InlineData(0x8C)]
    [InlineData(0xA2)]
    [InlineData(0xAA)]
    [InlineData(0xAB)]
    [InlineData(0xB8)]
    [InlineData(0xC1)]
    [InlineData(0xD4)]
    [InlineData(0xE2)]
    [InlineData(0xFF)]
    public void An_unknown_command_is_an_error(byte command)
    {
        _bench.Commands(command);

        Assert.Equal([$"unknown command {command:X2}h"], _bench.Errors);
    }

    [Theory]
    [InlineData(0x20, 0x03)]
    [InlineData(0x21, 0, 128)]
    [InlineData(0x21, 12, 10)]
    [InlineData(0x22, 0, 8)]
    [InlineData(0x22, 3, 2)]
    [InlineData(0x8D, 0x15)]
    [InlineData(0xA8, 14)]
    [InlineData(0xA8, 64)]
    [InlineData(0xD3, 64)]
    [InlineData(0xD9, 0x0F)]
    [InlineData(0xD9, 0xF0)]
    [InlineData(0xDA, 0x02)]
    [InlineData(0xDB, 0x77)]
    [InlineData(0x18)]
    [InlineData(0x2F)]
    [InlineData(0xA3, 60, 5)]
    [InlineData(0x26, 0, 4, 0, 3, 0, 0xFF)]
    [InlineData(0x29, 0, 0, 0, 7, 0)]
    public void A_forbidden_parameter_is_an_error(params int[] command)
    {
        var before = _bench.Panel.CommandCount;
        _bench.Commands(Array.ConvertAll(command, b => (byte)b));

        Assert.StartsWith($"command {command[0]:X2}h: ", Assert.Single(_bench.Errors), StringComparison.Ordinal);
        Assert.Equal(before, _bench.Panel.CommandCount);
    }

    [Fact]
    public void A_forbidden_parameter_is_taken_by_its_bits()
    {
        _bench.Commands(0x20, 0x03);
        Assert.Equal(AddressingMode.Page, _bench.Panel.Mode);
        _bench.Commands(0x8D, 0x03);
        Assert.False(_bench.Panel.IsOn);
        _bench.Commands(0x8D, 0xFF);
        Assert.True(_bench.Panel.IsOn);
    }

    [Fact]
    public void Windows_are_not_for_page_mode()
    {
        _bench.Commands(0x20, 0x02);
        _bench.Commands(0x21, 0, 127);
        _bench.Commands(0x22, 0, 7);

        Assert.Equal(2, _bench.Panel.Errors.Count);
    }

    [Fact]
    public void Data_while_scrolling_is_an_error()
    {
        _bench.Commands(0x26, 0, 0, 0, 3, 0, 0xFF, 0x2F);
        Assert.True(_bench.Panel.IsScrolling);
        _bench.Data(1);
        Assert.Equal(["data while scrolling"], _bench.Errors);
        _bench.Commands(0x2E);
        Assert.False(_bench.Panel.IsScrolling);
    }

    [Fact]
    public void The_rest_of_a_transfer_goes_on_after_an_error_in_a_command()
    {
        _bench.Commands(0xE2, 0xAE);

        Assert.Single(_bench.Errors);
        Assert.False(_bench.Panel.IsOn);
    }

    [Fact]
    public void A_read_tells_whether_it_is_off()
    {
        Span<byte> status = stackalloc byte[1];
        _bench.Panel.Send(status);
        Assert.Equal(0x00, status[0]);
        _bench.Commands(0xAE);
        _bench.Panel.Send(status);
        Assert.Equal(0x40, status[0]);
    }
}
