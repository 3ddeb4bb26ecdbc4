using System.Text;

namespace Digest.Transport;

/// <summary>Reads delivery reports; a message that is none gives an empty list.</summary>
public static class DeliveryReportReader
{
    // A report that carries the whole message back stays below this; what is longer is cut, its report comes first.
    private const int LongestMessage = 2_000_000;

    /// <summary>The reports in a message as it lies on the disk.</summary>
    public static IReadOnlyList<DeliveryReport> Read(ReadOnlySpan<byte> message)
    {
        var text = Encoding.Latin1.GetString(message[..Math.Min(message.Length, LongestMessage)]).ReplaceLineEndings("\n");
        var (header, body) = HeaderFields.Split(text);
        if (HeaderFields.Read(header).GetValueOrDefault("content-type") is not { } type) return [];
        if (!type.Contains("multipart/report", StringComparison.OrdinalIgnoreCase) || HeaderFields.Parameter(type, "boundary") is not { } boundary) return [];
        var parts = body.Split("--" + boundary, StringSplitOptions.None).Skip(1).Select(PartOf).ToList();
        var messageId = parts.Where(part => IsOf(part, "message/rfc822") || IsOf(part, "text/rfc822-headers") || IsOf(part, "message/global"))
            .Select(part => HeaderFields.Read(HeaderFields.Split(part.Body.TrimStart('\n')).Header).GetValueOrDefault("message-id"))
            .FirstOrDefault(id => id is not null);
        return [.. parts.Where(part => IsOf(part, "message/delivery-status") || IsOf(part, "message/global-delivery-status")).SelectMany(part => ReportsIn(part.Body, messageId))];
    }

    /// <summary>The first group of fields is about the message, each further one about a recipient.</summary>
    private static IEnumerable<DeliveryReport> ReportsIn(string body, string? messageId)
    {
        foreach (var group in body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = HeaderFields.Read(group.Trim('\n'));
            var recipient = fields.GetValueOrDefault("original-recipient") ?? fields.GetValueOrDefault("final-recipient");
            if (recipient is null || !fields.TryGetValue("action", out var action)) continue;
            yield return new DeliveryReport(
                recipient[(recipient.IndexOf(';', StringComparison.Ordinal) + 1)..].Trim(' ', '<', '>'),
                action.Trim().ToLowerInvariant(),
                FirstWord(fields.GetValueOrDefault("status") ?? "5.0.0"),
                messageId);
        }
    }

    private static string FirstWord(string text) => text.Trim().Split(' ', 2)[0];

    private static (IReadOnlyDictionary<string, string> Fields, string Body) PartOf(string part)
    {
        var (header, body) = HeaderFields.Split(part.TrimStart('\n'));
        return (HeaderFields.Read(header), body);
    }

    private static bool IsOf((IReadOnlyDictionary<string, string> Fields, string Body) part, string type) =>
        part.Fields.GetValueOrDefault("content-type") is { } named && named.Split(';')[0].Trim().Equals(type, StringComparison.OrdinalIgnoreCase);
}
