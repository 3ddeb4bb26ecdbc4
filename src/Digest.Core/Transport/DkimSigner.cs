using System.Security.Cryptography;
using System.Text;

namespace Digest.Transport;

/// <summary>Signs messages (RFC 6376, RFC 8463): the same message and date give the same signature.</summary>
public sealed class DkimSigner(string domain, string selector, DkimKey key)
{
    // What a reader sees or acts on; RFC 8058 §4 asks for the two List-Unsubscribe fields.
    private static readonly string[] Covered =
    [
        "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "Content-Language", "Reply-To", "List-Id", "List-Unsubscribe", "List-Unsubscribe-Post",
    ];

    private const int Columns = 78;

    /// <summary>The signer that the options ask for; null when they ask for none.</summary>
    /// <exception cref="DkimException">What they ask for cannot be done.</exception>
    public static DkimSigner? Of(DkimOptions options, TransportOptions transport)
    {
        if (options.Domain is not { Length: > 0 } domain) return null;
        if (options.KeyFile is not { Length: > 0 } file) throw new DkimException("Dkim:Domain is set, but no key. Set Dkim:KeyFile to the PEM file of the private key.");
        var sender = transport.From[(transport.From.IndexOf('@', StringComparison.Ordinal) + 1)..];
        if (!sender.Equals(domain, StringComparison.OrdinalIgnoreCase) && !sender.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase))
            throw new DkimException($"Dkim:Domain is {domain}, but mail comes from {sender} (Transport:From): receivers would count the signature as someone else's.");
        return new DkimSigner(domain.ToLowerInvariant(), options.Selector, DkimKey.Load(file));
    }

    /// <summary>The DKIM-Signature field, to be put before the header.</summary>
    /// <param name="header">All fields, each with its line end.</param>
    /// <param name="body">What follows the empty line behind the header, that line included as the first two octets.</param>
    /// <param name="date">The instant of the signature.</param>
    public string Sign(string header, IEnumerable<ReadOnlyMemory<byte>> body, DateTimeOffset date)
    {
        var octets = OctetPieces.Join(body);
        var bodyHash = Convert.ToBase64String(SHA256.HashData(DkimCanonical.Body(octets.Slice(Math.Min(2, octets.Length))).Span));
        var fields = DkimCanonical.Fields(header);
        var names = Names(fields);
        var field = new HeaderWriter()
            .Add("DKIM-Signature", $"v=1; a={key.Algorithm}; c=relaxed/relaxed; d={domain}; s={selector}; t={date.ToUnixTimeSeconds()}; h={string.Join(": ", names)}; bh={bodyHash}; b=")
            .ToString().TrimEnd();
        var signed = string.Concat(Chosen(fields, names).Append(DkimCanonical.Field(field).TrimEnd()));
        return $"{field}{Folded(Convert.ToBase64String(key.Sign(Encoding.UTF8.GetBytes(signed))))}\r\n";
    }

    /// <summary>Every covered name once more often than it occurs, so that nobody can add a second one.</summary>
    private static List<string> Names(IReadOnlyList<string> fields) =>
        [.. Covered.SelectMany(name => Enumerable.Repeat(name, 1 + fields.Count(field => IsNamed(field, name))))];

    private static IEnumerable<string> Chosen(IReadOnlyList<string> fields, List<string> names) =>
        names.Distinct(StringComparer.Ordinal).SelectMany(name => fields.Where(field => IsNamed(field, name)).Reverse()).Select(DkimCanonical.Field);

    private static bool IsNamed(string field, string name) =>
        field.Length > name.Length && field[name.Length] == ':' && field.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private static string Folded(string base64) =>
        string.Concat(base64.Chunk(Columns - 2).Select(chunk => "\r\n " + new string(chunk)));
}
