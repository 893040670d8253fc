using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AcuTimer.Benchmarks.Sizes;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Tests.Compiler;
using Google.Protobuf;
using Xunit;

namespace AcuTimer.Tests.Format;

/// <summary>The other encodings carry all of the content, so that their sizes may be compared.</summary>
public sealed class OtherEncodingsTests
{
    private static readonly TableModel Model = ShippedTable.Compile().Model;

    public static TheoryData<string> Forms() => ["InPlace", "Indexed"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void MessagePack_and_CBOR_bring_back_the_whole_tree(string form)
    {
        object[] tree = ContentTree.Of(Model, System.Enum.Parse<TextForm>(form), coded: false);
        Assert.Equal(tree, ListDecoder.MessagePack(MessagePackEncoder.Encode(tree)));
        Assert.Equal(tree, ListDecoder.Cbor(CborEncoder.Encode(tree)));
    }

    [Fact]
    public void JSON_has_every_step_and_drawing()
    {
        using JsonDocument json = JsonDocument.Parse(JsonEncoder.Encode(Model));
        Assert.Equal(Model.Steps.Count, json.RootElement.GetProperty("routines").EnumerateArray().Sum(r => r.GetProperty("steps").GetArrayLength()));
        Assert.Equal(
            Model.Maps.Select(map => map.Pixels),
            json.RootElement.GetProperty("maps").EnumerateArray().Select(map => map.GetProperty("pixels").GetBytesFromBase64()));
        Assert.Equal(Model.Tips, json.RootElement.GetProperty("tips").EnumerateArray().Select(tip => tip.GetString()));
    }

    [Fact]
    public void Protobuf_has_every_record_in_its_field()
    {
        List<(int Field, byte[] Bytes)> table = Fields(ProtobufEncoder.Encode(Model, coded: false));
        int[] counts = Enumerable.Range(1, 7).Select(field => table.Count(item => item.Field == field)).ToArray();
        Assert.Equal(
            [Model.Points.Count, Model.Routines.Count, Model.Manners.Count, Model.Cues.Count, Model.Tips.Count, Model.Documents.Count, Model.Maps.Count],
            counts);
        Assert.Equal(Model.Steps.Count, table.Where(item => item.Field == 2).Sum(routine => Fields(routine.Bytes).Count(item => item.Field == 2)));
        Assert.Equal(
            Model.Maps.Select(map => map.Pixels),
            table.Where(item => item.Field == 7).Select(map => Fields(map.Bytes).Single(item => item.Field == 5).Bytes));
    }

    /// <summary>Fields of one message: numbers without bytes.</summary>
    private static List<(int Field, byte[] Bytes)> Fields(byte[] message)
    {
        var fields = new List<(int, byte[])>();
        var input = new CodedInputStream(message);
        for (uint tag = input.ReadTag(); tag != 0; tag = input.ReadTag())
        {
            bool bytes = WireFormat.GetTagWireType(tag) == WireFormat.WireType.LengthDelimited;
            fields.Add((WireFormat.GetTagFieldNumber(tag), bytes ? input.ReadBytes().ToByteArray() : []));
            if (!bytes)
            {
                input.ReadUInt32();
            }
        }

        return fields;
    }
}
