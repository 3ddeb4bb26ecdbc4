using System.Text;
using System.Text.Json;

namespace Digest.Feeds;

/// <summary>Reads JSON with comments and trailing commas into values that know their place.</summary>
internal static class PlacedJsonReader
{
    private static readonly JsonReaderOptions Tolerant = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 16 };

    /// <summary>The root value; throws <see cref="JsonException"/> with line and byte where the text is no JSON.</summary>
    public static PlacedValue Read(ReadOnlySpan<byte> text)
    {
        var start = text.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var reader = new Utf8JsonReader(text[start..], Tolerant);
        reader.Read();
        var root = Value(ref reader, start);
        reader.Read();
        return root;
    }

    private static PlacedValue Value(ref Utf8JsonReader reader, int shift) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Object(ref reader, shift),
        JsonTokenType.StartArray => Array(ref reader, shift),
        JsonTokenType.String => Scalar(ref reader, shift, JsonValueKind.String),
        JsonTokenType.Number => Scalar(ref reader, shift, JsonValueKind.Number),
        JsonTokenType.True => Scalar(ref reader, shift, JsonValueKind.True),
        JsonTokenType.False => Scalar(ref reader, shift, JsonValueKind.False),
        _ => Scalar(ref reader, shift, JsonValueKind.Null),
    };

    private static PlacedValue Scalar(ref Utf8JsonReader reader, int shift, JsonValueKind kind)
    {
        var text = kind == JsonValueKind.String ? reader.GetString() : Encoding.UTF8.GetString(reader.ValueSpan);
        return new(kind, Start(ref reader, shift), End(ref reader, shift)) { Text = text };
    }

    private static PlacedValue Object(ref Utf8JsonReader reader, int shift)
    {
        var start = Start(ref reader, shift);
        var members = new List<PlacedMember>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, place) = (reader.GetString() ?? "", Start(ref reader, shift));
            reader.Read();
            members.Add(new(name, place, Value(ref reader, shift)));
        }

        return new(JsonValueKind.Object, start, End(ref reader, shift)) { Members = members };
    }

    private static PlacedValue Array(ref Utf8JsonReader reader, int shift)
    {
        var start = Start(ref reader, shift);
        var items = new List<PlacedValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Value(ref reader, shift));

        return new(JsonValueKind.Array, start, End(ref reader, shift)) { Items = items };
    }

    private static int Start(ref Utf8JsonReader reader, int shift) => shift + (int)reader.TokenStartIndex;

    private static int End(ref Utf8JsonReader reader, int shift) => shift + (int)reader.BytesConsumed;
}
