using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AcuTimer.Board.Wire;
using AcuTimer.Upload.Wire;
using Xunit;

namespace AcuTimer.Tests.Flashing;

/// <summary>
/// What the simulated runtime answers to everything that nanoff asks before it sends a file or shows a device's details, byte
/// for byte. Sources: nf-interpreter, Debugger.cpp, nanoCLR_Debugging.h, nanoHAL_ReleaseInfo.h, nanoHAL_Network.h,
/// partitions_nanoclr_4mb.csv.
/// </summary>
public class EndpointTests
{
    private const ushort Number = 0x1234;
    private const string Refused = "refused";
    private const string Silence = "silence";

    private const string Version = "0100110000000000";
    private const string Oem = "'nanoCLR running @ ESP32_REV0 built with ESP-IDF v5.5.4'128";
    private const string Build = "'Release build, chip rev. >= 0, without support for PSRAM, support for BLE'128";
    private const string Zeros = "''";

    /// <summary>Command, payload and answer: numbers in hex, least significant byte first; a text and the length of its field.</summary>
    public static TheoryData<string, uint, string, string> Questions => new()
    {
        { "target info", 0x20, "", $"{Zeros}8 {Version} {Oem} 'ESP32_REV0'32 'ESP32'32 {Build}" },
        { "memory map", 0x08, "", "00000000 00000000 01000000  00000000 00004000 02000000" },
        { "deployment map", 0x0B, "", "" },
        {
            "flash sector map", 0x0C, "",
            "00000100 01000000 00001d00 20000000  00001e00 01000000 00001c00 50010000  00003c00 01000000 00000400 30000000"
        },
        { "capabilities", 0x20008, "01000000", "3b040000" },
        { "compiler", 0x20008, "03000000", "'Jul 24 2026'22 'GNU ARM GCC'16 a8230200" },
        { "hardware", 0x20008, "05000000", $"{Version} {Oem} 'ESP32'32 'ESP32_REV0'32 {Zeros}4 {Zeros}48" },
        { "runtime", 0x20008, "06000000", $"{Version} {Oem} 'ESP32_REV0'32 'ESP32'32 010011000b000000" },
        { "release", 0x20008, "07000000", $"{Version} {Build} 'ESP32_REV0'32 'ESP32'32" },
        { "native assemblies", 0x20008, "09000000", "0c000000" },
        {
            "the first two native assemblies", 0x20008, "08000002",
            "56c84915 6400050000001800 'mscorlib'128  c900ab0e 6400000008000000 'nanoFramework.Runtime.Events'128"
        },
        { "the last of the native assemblies", 0x20008, "08000b07", "fee27717 0100010000000400 'System.IO.FileSystem'128" },
        { "an unknown capability", 0x20008, "02000000", Refused },
        { "conditions", 0x20001, "00000000 00000000", "00040000" },
        { "loaded assemblies", 0x20040, "", "00000100 00000200 00000300 00000400" },
        { "the core library", 0x20050, "00000100", "00000000 010011000b000000 'mscorlib'512" },
        { "an assembly of the runtime", 0x20050, "00000200", $"00000000 {Version} 'nanoFramework.Runtime.Events'512" },
        { "an assembly of the program", 0x20050, "00000300", "00000000 0100000000000000 'AcuTimer.Core'512" },
        { "an assembly that is not there", 0x20050, "00000500", Refused },
        { "a station's network", 0x0F, "01000000 00000000", $"'CN1'4 3c71bf4a1d20 {Zeros}20 {Zeros}80 47 00000000 01 01" },
        { "an access point's network", 0x0F, "01000000 01000000", $"'CN1'4 3c71bf4a1d21 {Zeros}20 {Zeros}80 48 00000000 00 02" },
        { "a third network", 0x0F, "01000000 02000000", Silence },
        { "a station", 0x0F, "02000000 00000000", $"'WN1'4 00000000 00 00 00 {Zeros}32 {Zeros}64 0e" },
        { "a second station", 0x0F, "02000000 01000000", Silence },
        { "an access point", 0x0F, "03000000 00000000", "'AP1'4 00000000 08 03 08 'nano_4A1D20'32 'nanoframework'64 01 0b 04" },
        { "root certificates", 0x0F, "04000000 00000000", Silence },
        { "the device's certificates", 0x0F, "05000000 00000000", Silence },
        { "an unknown configuration", 0x0F, "09000000 00000000", Refused },
        { "what a loader alone says: release", 0x0E, "", Refused },
        { "unlock", 0x20003, "", Refused },
        { "a command that is none", 0x000300FF, "0102", Refused },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void It_answers_as_the_runtime_does(string what, uint command, string payload, string answer)
    {
        Assert.NotEmpty(what);
        byte[]? said = Ask(new WireOptions(), command, 0, Bytes(payload));
        if (answer == Silence)
        {
            Assert.Null(said);
            return;
        }

        // Header: marker, no checksums, the command, the first packet from there, the answer to ours, what it is, its size.
        byte[] expected = answer == Refused ? [] : Bytes(answer);
        string header = $"'NFPKTV1'8 {Zeros}8 {Hex(command)} 0000 3412 {(answer == Refused ? "03400000" : "03800000")} {Hex((uint)expected.Length)}";
        Assert.NotNull(said);
        Assert.Equal(Convert.ToHexStringLower(Bytes(header)), Convert.ToHexStringLower(said[..PacketHeader.Bytes]));
        Assert.Equal(Convert.ToHexStringLower(expected), Convert.ToHexStringLower(said[PacketHeader.Bytes..]));
    }

    [Fact]
    public void A_ping_switches_the_debugger_on_and_conditions_can_be_changed()
    {
        var heard = new List<byte[]>();
        var endpoint = new WireEndpoint(new NoFiles(), new WireOptions(), (bytes, _) => heard.Add(bytes));

        endpoint.Receive(Packet.Request(0, 1, PacketMarks.NoCaching, PingReply.Request()), 0);
        endpoint.Receive(Packet.Request(0x20001, 2, PacketMarks.NoCaching, Bytes("00000010 00000000")), 0);
        endpoint.Receive(Packet.Request(0x20001, 3, PacketMarks.NonCritical, Bytes("00000000 00000010")), 0);
        endpoint.Receive(Packet.Request(0x20001, 4, PacketMarks.NoCaching, Bytes("00000000 00000000")), 0);

        Assert.Equal(["0000010000010100", "00040050", "00040040"], heard.Select(h => Convert.ToHexStringLower(h[PacketHeader.Bytes..])));
    }

    [Theory]
    [InlineData(0, "03800000")]
    [InlineData(0x20, "03400000")]
    public void An_answer_that_wants_one_gets_one(uint command, string marks)
    {
        byte[]? said = Ask(new WireOptions(), command, PacketMarks.Reply | PacketMarks.Accepted, []);

        Assert.Equal(marks, Convert.ToHexStringLower(said!.AsSpan(24, 4)));
        Assert.Equal(PacketHeader.Bytes, said!.Length);
        Assert.Null(Ask(new WireOptions(), command, PacketMarks.Reply | PacketMarks.Accepted | PacketMarks.NonCritical, []));
    }

    [Theory]
    [InlineData(0x20u)]
    [InlineData(0x08u)]
    [InlineData(0x20008u)]
    public void A_payload_that_is_too_short_is_no_fault(uint command) =>
        Assert.NotNull(Ask(new WireOptions(), command, 0, [1]));

    private static byte[]? Ask(WireOptions options, uint command, PacketMarks marks, byte[] payload)
    {
        byte[]? said = null;
        var endpoint = new WireEndpoint(new NoFiles(), options, (bytes, _) => said = bytes);
        endpoint.Receive(Packet.Request(command, Number, marks, payload), 0);
        return said;
    }

    private static string Hex(uint value) => Convert.ToHexStringLower(BitConverter.GetBytes(value));

    private static byte[] Bytes(string text)
    {
        var bytes = new List<byte>();
        for (int at = 0; at < text.Length;)
        {
            if (text[at] == '\'')
            {
                int end = text.IndexOf('\'', at + 1);
                int stop = end + 1 + text[(end + 1)..].TakeWhile(char.IsDigit).Count();
                var field = new byte[int.Parse(text[(end + 1)..stop], System.Globalization.CultureInfo.InvariantCulture)];
                Encoding.ASCII.GetBytes(text[(at + 1)..end]).CopyTo(field, 0);
                bytes.AddRange(field);
                at = stop;
            }
            else if (text[at] == ' ')
            {
                at++;
            }
            else
            {
                bytes.Add(Convert.FromHexString(text.AsSpan(at, 2))[0]);
                at += 2;
            }
        }

        return [.. bytes];
    }

    private sealed class NoFiles : IWireFiles
    {
        public int Length(string path) => -1;

        public bool Delete(string path) => false;

        public bool Append(string path, byte[] data) => true;
    }
}
