using System.Buffers;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using AcuTimer.Compiler.Table.Records;

namespace AcuTimer.Benchmarks.Sizes;

/// <summary>A table as minified JSON with named members. What is 0, false, empty or none is left out; maps are base64.</summary>
internal static class JsonEncoder
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Encode(TableModel table)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            new JsonTable(table, writer).Write();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The same lists that MessagePack and CBOR get.</summary>
    public static byte[] EncodeLists(object[] tree)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Add(writer, tree);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Add(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case int number:
                writer.WriteNumberValue(number);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case byte[] bytes:
                writer.WriteBase64StringValue(bytes);
                break;
            case object[] list:
                writer.WriteStartArray();
                list.ToList().ForEach(item => Add(writer, item));
                writer.WriteEndArray();
                break;
        }
    }
}
