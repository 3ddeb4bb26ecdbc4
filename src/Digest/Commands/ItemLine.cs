using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Digest.App.Commands;

/// <summary>One object of JSON on one line, for scripts.</summary>
public static class ItemLine
{
    // Read by programs, never put into a page: letters of every script stay letters.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line of an entry: title, link, html, date.</summary>
    public static string Of(Entry entry) => Of(
    [
        ("title", entry.Title),
        ("link", entry.Url?.AbsoluteUri),
        ("html", entry.ContentHtml ?? entry.SummaryHtml),
        ("date", entry.Published?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture)),
    ]);

    /// <summary>The line of named texts; null is written as null.</summary>
    public static string Of(IEnumerable<(string Name, string? Value)> fields)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in fields)
                writer.WriteString(name, value);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
