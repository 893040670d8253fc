using System;
using System.Text;
using AcuTimer.Board.Wire;
using AcuTimer.Upload.Wire;
using Xunit;

namespace AcuTimer.Tests.Flashing;

/// <summary>Packets, byte for byte, reckoned by hand from the protocol's description (nf-interpreter, WireProtocol.h).</summary>
public class PacketTests
{
    private const string Path = @"I:\routines.new";

    private const string Ping = "4e46504b54563100e5414ec6ecb46bac000000000000000000200000080000000200010000000000";
    private const string Info = "4e46504b545631003ae5ce890000000020000000050000000000000000000000";
    private const string PingReply = "4e46504b545631006a4cebcf804dfd3f000000000000000003a00000080000000000010010010100";

    [Fact]
    public void The_checksum_is_the_one_of_cksum_without_its_inversion() =>
        Assert.Equal(~0x765E7680u, Crc.Of("123456789"u8));

    [Fact]
    public void A_ping() => Assert.Equal(Ping, Hex(Packet.Request(WireCommand.Ping, 0, PacketMarks.NoCaching, AcuTimer.Upload.Wire.PingReply.Request())));

    [Fact]
    public void A_request_without_a_payload() => Assert.Equal(Info, Hex(Packet.Request(WireCommand.TargetInfo, 5, PacketMarks.None, [])));

    [Theory]
    [InlineData(StorageLayout.TerminatedName, StorageOperation.Delete, 1, "", 0,
        "4e46504b54563100aaaf8426fed7567d1100000001000000000000001c000000020000000000000000000000493a5c726f7574696e65732e6e657700")]
    [InlineData(StorageLayout.CountedName, StorageOperation.Delete, 2, "", 0,
        "4e46504b545631005222c71d4f2b09581100000002000000000000001f000000020000000f0000000000000000000000493a5c726f7574696e65732e6e6577")]
    [InlineData(StorageLayout.TerminatedName, StorageOperation.Write, 3, "abc", 0,
        "4e46504b545631008b5fe43fded48c2d1100000003000000000000001f000000010000000300000000000000493a5c726f7574696e65732e6e657700616263")]
    [InlineData(StorageLayout.CountedName, StorageOperation.Append, 4, "abc", 7,
        "4e46504b545631003a953f8dbd0c638011000000040000000000000022000000030000000f0000000300000007000000493a5c726f7574696e65732e6e6577616263")]
    public void A_storage_request(StorageLayout layout, StorageOperation operation, int sequence, string data, int offset, string expected)
    {
        byte[] payload = StorageRequest.Make(layout, operation, Path, Encoding.ASCII.GetBytes(data), offset);

        Assert.Equal(expected, Hex(Packet.Request(WireCommand.Storage, (ushort)sequence, PacketMarks.None, payload)));
        Assert.Equal(payload.Length - data.Length, StorageRequest.Overhead(layout, Path));
    }

    [Fact]
    public void The_simulated_runtime_answers_a_ping()
    {
        byte[] answer = [];
        var endpoint = new WireEndpoint(new NoFiles(), new WireOptions { Checksums = true }, (bytes, _) => answer = bytes);

        endpoint.Receive(Convert.FromHexString(Ping), 0);

        Assert.Equal(PingReply, Hex(answer));
    }

    [Fact]
    public void A_reader_finds_packets_between_strays_and_takes_no_bad_one()
    {
        var reader = new PacketReader { Checked = true };
        byte[] good = Convert.FromHexString(PingReply);
        byte[] bad = (byte[])good.Clone();
        bad[^1] ^= 1;
        reader.Add("hello NFPKT"u8);
        reader.Add(bad);
        reader.Add(good.AsSpan(0, 20));
        Assert.Null(reader.Next());

        reader.Add(good.AsSpan(20));

        Assert.Equal(8u, reader.Next()!.Header.Size);
        Assert.Null(reader.Next());
        Assert.Equal(11 + bad.Length, reader.Strays);
    }

    [Fact]
    public void A_device_without_checksums_is_read_until_it_says_that_it_has_some()
    {
        byte[] bare = Convert.FromHexString(PingReply);
        bare.AsSpan(8, 8).Clear();
        var reader = new PacketReader();
        reader.Add(bare);
        Assert.NotNull(reader.Next());

        reader.Checked = true;
        reader.Add(bare);
        Assert.Null(reader.Next());
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    private sealed class NoFiles : IWireFiles
    {
        public int Length(string path) => -1;

        public bool Delete(string path) => false;

        public bool Append(string path, byte[] data) => true;
    }
}
