using System;
using System.Collections.Generic;
using AcuTimer.Compiler.Table.Records;

namespace AcuTimer.Benchmarks.Sizes;

/// <summary>A table's content in other encodings.</summary>
internal static class EncodingSizes
{
    /// <summary>Maps as their bytes are, or as base64 where an encoding has no bytes.</summary>
    public static IReadOnlyList<EncodingSize> WithPlainMaps(TableModel table) =>
    [
        Lists("MessagePack, lists", table, MessagePackEncoder.Encode, coded: false),
        Lists("CBOR, lists", table, CborEncoder.Encode, coded: false),
        new("protobuf", ProtobufEncoder.Encode(table, coded: false).Length),
        Lists("JSON, lists, minified", table, JsonEncoder.EncodeLists, coded: false),
        new("JSON, named members, minified", JsonEncoder.Encode(table).Length),
    ];

    /// <summary>Maps in our own run-length code, which none of these brings along.</summary>
    public static IReadOnlyList<EncodingSize> WithCodedMaps(TableModel table) =>
    [
        Lists("MessagePack, lists, run-length maps", table, MessagePackEncoder.Encode, coded: true),
        Lists("CBOR, lists, run-length maps", table, CborEncoder.Encode, coded: true),
        new("protobuf, run-length maps", ProtobufEncoder.Encode(table, coded: true).Length),
    ];

    private static EncodingSize Lists(string name, TableModel table, Func<object[], byte[]> encode, bool coded)
    {
        int inPlace = encode(ContentTree.Of(table, TextForm.InPlace, coded)).Length;
        int indexed = encode(ContentTree.Of(table, TextForm.Indexed, coded)).Length;
        return new EncodingSize(name, int.Min(inPlace, indexed));
    }
}
